// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/CitizenId.h"

#include "core/insurance/CardCode.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tramyte::patient {

namespace {

Issue issue(Severity severity, const char* code, const QString& message)
{
    return {severity, QString::fromLatin1(code), QStringLiteral("citizenId"), message};
}

} // namespace

Result<CitizenId> CitizenId::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{12}$"));
    const QString digits = text.size() > 100 ? QString() : insurance::normalisedCode(text);
    if (!form.match(digits).hasMatch())
        return failField(QStringLiteral("citizenId"), QStringLiteral("citizenId.malformed"),
            QCoreApplication::translate("tramyte::patient", "A citizen ID number has exactly 12 digits."));
    return CitizenId(digits);
}

QString CitizenId::provinceCode() const
{
    return m_text.left(3) <= u"100" ? m_text.mid(1, 2) : QString();
}

QString CitizenId::countryCode() const
{
    return m_text.left(3) > u"100" ? m_text.left(3) : QString();
}

Sex CitizenId::sex() const
{
    return digit(3) % 2 == 0 ? Sex::Male : Sex::Female;
}

int CitizenId::birthYear() const
{
    return 1900 + digit(3) / 2 * 100 + digit(4) * 10 + digit(5);
}

Issues checkCitizenId(const CitizenId& id, const std::optional<Sex>& sex, const std::optional<PartialDate>& birth,
    const std::map<QString, QString>& oldProvinces, QDate today)
{
    Issues issues;
    if (id.birthYear() >= 2100)
        issues.push_back(issue(Severity::Error, "citizenId.century",
            QCoreApplication::translate("tramyte::patient",
                "The fourth digit of the citizen ID must be 0, 1, 2 or 3 for people who live now.")));
    else if (id.birthYear() > today.year())
        issues.push_back(issue(Severity::Error, "citizenId.future",
            QCoreApplication::translate(
                "tramyte::patient", "The citizen ID says a birth in %1, which is still to come.")
                .arg(id.birthYear())));
    const bool isProvince = id.countryCode().isEmpty();
    if (isProvince && (id.text().left(3) == u"100" || !oldProvinces.count(id.provinceCode())))
        issues.push_back(issue(Severity::Warning, "citizenId.unknownProvince",
            QCoreApplication::translate(
                "tramyte::patient", "The first three digits %1 of the citizen ID are no known province.")
                .arg(id.text().left(3))));
    if (sex && *sex != Sex::Other && *sex != id.sex())
        issues.push_back(issue(Severity::Warning, "citizenId.sexDiffers",
            QCoreApplication::translate("tramyte::patient", "The sex in the citizen ID differs from the one given.")));
    if (birth && birth->year() != id.birthYear())
        issues.push_back(issue(Severity::Warning, "citizenId.yearDiffers",
            QCoreApplication::translate(
                "tramyte::patient", "The year of birth in the citizen ID differs from the one given.")));
    return issues;
}

} // namespace tramyte::patient
