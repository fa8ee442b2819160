// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Calc.h"
#include "app/cli/CalcFields.h"
#include "core/patient/CitizenId.h"
#include "core/patient/ListMatch.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tramyte::cli {

namespace {

using catalog::Catalogue;
using catalog::Entry;
using catalog::Kind;

const QDate kNewProvinces(2025, 7, 1); // QĐ 19/2025/QĐ-TTg

tl::unexpected<Error> unknown(const char* code, const QString& what)
{
    return fail(ErrorKind::NotFound, QString::fromLatin1(code),
        QCoreApplication::translate("tramyte::cli", "Nothing in the list fits \"%1\".").arg(what.left(60)));
}

QJsonArray parts(const Entry& entry, const char* heading)
{
    return QJsonArray::fromStringList(entry.field(QString::fromLatin1(heading)).split(u';', Qt::SkipEmptyParts));
}

QJsonValue oldProvince(const std::optional<Entry>& entry)
{
    if (!entry)
        return {};
    return QJsonObject{{QStringLiteral("code"), entry->code}, {QStringLiteral("name"), entry->name},
        {QStringLiteral("currentCode"), entry->field(QStringLiteral("currentCode"))},
        {QStringLiteral("currentName"), entry->field(QStringLiteral("currentName"))}};
}

QJsonValue currentProvince(const std::optional<Entry>& entry)
{
    if (!entry)
        return {};
    return QJsonObject{{QStringLiteral("code"), entry->code}, {QStringLiteral("name"), entry->name},
        {QStringLiteral("type"), json::orNull(entry->field(QStringLiteral("type")))},
        {QStringLiteral("oldCodes"), parts(*entry, "oldCodes")},
        {QStringLiteral("oldNames"), parts(*entry, "oldNames")}};
}

Result<std::optional<Entry>> byCodeOrName(
    const Catalogue& lists, Kind kind, const QString& code, const QString& name, QDate day)
{
    if (!code.isEmpty())
        return lists.find(kind, code, day);
    TRY_LET(lines, lists.list(kind, day));
    return patient::matchByName(lines, name);
}

/// Both lists side by side; with a day also what the code or name means on that day.
Result<QJsonObject> province(const QJsonObject& input, const Catalogue& lists)
{
    const CalcFields fields(input);
    TRY_LET(code, fields.text({QStringLiteral("code")}));
    TRY_LET(name, fields.text({QStringLiteral("name")}));
    TRY_LET(day, fields.day({QStringLiteral("day")}));
    const QDate asked = std::max(day.isValid() ? day : calcToday(), kNewProvinces);
    TRY_LET(before, byCodeOrName(lists, Kind::OldProvince, code, name, asked));
    TRY_LET(current, byCodeOrName(lists, Kind::Province, code, name, asked));
    if (!before && !current)
        return unknown("province.unknown", code.isEmpty() ? name : code);
    QJsonObject answer{{QStringLiteral("old"), oldProvince(before)},
        {QStringLiteral("current"), currentProvince(current)},
        {QStringLiteral("meaningChanged"), !code.isEmpty() && before && current && before->name != current->name}};
    if (!day.isValid())
        return answer;
    const bool old = day < kNewProvinces;
    const auto& valid = old ? before : current;
    if (!valid)
        return unknown("province.unknown", code.isEmpty() ? name : code);
    answer[QStringLiteral("list")] = old ? QStringLiteral("old") : QStringLiteral("current");
    answer[QStringLiteral("code")] = valid->code;
    answer[QStringLiteral("name")] = valid->name;
    return answer;
}

Result<QJsonObject> ethnic(const QJsonObject& input, const Catalogue& lists)
{
    const CalcFields fields(input);
    TRY_LET(code, fields.text({QStringLiteral("code")}));
    TRY_LET(name, fields.text({QStringLiteral("name")}));
    const QString twoDigits = code.isEmpty() ? code : code.rightJustified(2, u'0');
    TRY_LET(found, byCodeOrName(lists, Kind::EthnicGroup, twoDigits, name, calcToday()));
    if (!found)
        return unknown("ethnic.unknown", code.isEmpty() ? name : code);
    return QJsonObject{{QStringLiteral("code"), found->code}, {QStringLiteral("name"), found->name},
        {QStringLiteral("otherNames"), parts(*found, "otherNames")}};
}

Result<QJsonObject> citizenId(const QJsonObject& input, const Catalogue& lists)
{
    const CalcFields fields(input);
    TRY_LET(text, fields.text({QStringLiteral("citizenId"), QStringLiteral("number"), QStringLiteral("id")}));
    TRY_LET(sexWord, fields.text({QStringLiteral("sex")}));
    const auto sex = parseSex(sexWord);
    if (!sexWord.isEmpty() && !sex)
        return failField(QStringLiteral("sex"), QStringLiteral("calc.word"),
            QCoreApplication::translate("tramyte::cli", "The field sex knows male, female and other."));
    TRY_LET(birth, fields.birth({QStringLiteral("birth")}));
    TRY_LET(day, fields.day({QStringLiteral("day")}, calcToday()));
    const auto id = patient::CitizenId::parse(text);
    if (!id)
        return invalid(id.error());
    std::map<QString, QString> names;
    TRY_LET(provinces, lists.list(Kind::OldProvince, day));
    std::optional<Entry> bornIn;
    for (const Entry& entry : provinces) {
        names[entry.code] = entry.name;
        if (entry.code == id->provinceCode())
            bornIn = entry;
    }
    const Issues issues = patient::checkCitizenId(*id, sex, birth, names, day);
    return QJsonObject{{QStringLiteral("valid"), isClean(issues)}, {QStringLiteral("citizenId"), id->text()},
        {QStringLiteral("province"), oldProvince(bornIn)}, {QStringLiteral("country"), json::orNull(id->countryCode())},
        {QStringLiteral("sex"), format(id->sex())}, {QStringLiteral("birthYear"), id->birthYear()},
        {QStringLiteral("issues"), findingsToJson(issues)}};
}

} // namespace

CalcFunctions identityCalc(const Catalogue& lists)
{
    const auto over
        = [&lists](auto rule) { return [rule, &lists](const QJsonObject& input) { return rule(input, lists); }; };
    return {
        {QStringLiteral("citizen-id"),
            {over(citizenId),
                QStringLiteral(
                    "citizenId, sex, birth, day -> valid, province (old list, with the current one), country, "
                    "sex, birthYear, issues")}},
        {QStringLiteral("province"),
            {over(province),
                QStringLiteral("code or name, day -> old, current, meaningChanged; with day also list, code, name")}},
        {QStringLiteral("ethnic"), {over(ethnic), QStringLiteral("code or name -> code, name, otherNames")}},
    };
}

} // namespace tramyte::cli
