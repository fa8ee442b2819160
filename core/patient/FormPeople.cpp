// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/FormPeople.h"

#include "core/text/Fold.h"

#include <QCoreApplication>
#include <algorithm>

namespace tramyte::patient {

namespace {

const QString kMother = QStringLiteral("mother");
const QString kGuardian = QStringLiteral("guardian");
const QString kTemporary = QStringLiteral("temporary");

// words of the record, which papers print: Vietnamese in every language of the screen
const QString kChildOf = QStringLiteral("Con bà %1");
const QString kUnknown = QStringLiteral("Người chưa rõ danh tính (%1)");

bool isEmpty(const std::optional<QString>& text)
{
    return !text || text->trimmed().isEmpty();
}

QString relationWord(const QString& relation)
{
    if (relation == kMother)
        return QStringLiteral("mẹ");
    return relation == u"father" ? QStringLiteral("cha") : QStringLiteral("người giám hộ");
}

/// One current relative of each kind; another one ends the one before.
void tie(Patient& patient, const QString& relation, const Patient& adult, QDate today)
{
    const auto known = std::ranges::find_if(
        patient.relatives, [&](const Relative& it) { return it.relation == relation && it.holds(); });
    if (known != patient.relatives.end()) {
        if (known->person == adult.id)
            return;
        known->to = today;
    }
    Relative made{relation, adult.id};
    made.from = patient.revision == 0 ? QDate() : today;
    patient.relatives.push_back(std::move(made));
}

} // namespace

PatientForm childForm(const Patient& adult, const QString& relation, PatientForm form)
{
    const auto put = [](std::optional<QString>& field, const QString& text) {
        if (isEmpty(field) && !text.isEmpty())
            field = text;
    };
    if (relation == kMother)
        put(form.fullName, kChildOf.arg(adult.fullName));
    if (isEmpty(form.guardianName)) {
        form.guardianName = adult.fullName;
        form.guardianRelation = relationWord(relation);
        form.guardianPhone = adult.phone;
    }
    if (isEmpty(form.address) && isEmpty(form.hamlet)) { // a home is taken over as a whole
        form.address = adult.address;
        form.hamlet = adult.hamlet;
        if (!adult.communeCode.isEmpty() || !adult.provinceCode.isEmpty()) {
            form.communeCode = adult.communeCode;
            form.provinceCode = adult.provinceCode;
        }
    }
    put(form.household, adult.householdCode);
    put(form.ethnicity, adult.ethnicity);
    return form;
}

bool isTemporaryName(const QString& fullName)
{
    return text::fold(fullName).startsWith(text::fold(kChildOf.arg(QString())) + u' ');
}

Result<Patient> FormPeople::require(const QString& typed, const char* field) const
{
    auto id = parseId<PatientId>(typed.trimmed());
    if (!id) {
        TRY_LET(byCode, m_patients.findByCode(typed.trimmed().toUpper()));
        id = byCode;
    }
    if (id) {
        TRY_LET(found, m_patients.find(*id));
        if (found)
            return std::move(*found);
    }
    return tl::unexpected(Error{ErrorKind::NotFound, QStringLiteral("patient.notFound"),
        QCoreApplication::translate("tramyte::patient", "There is no patient with the number %1.").arg(typed), {},
        QString::fromLatin1(field)});
}

Result<PatientForm> FormPeople::whole(const Patient& before, PatientForm form)
{
    m_temporary.clear();
    if (before.revision == 0) {
        for (const auto& [picked, relation, field] :
            {std::tuple(&form.mother, kMother, "mother"), {&form.guardian, kGuardian, "guardian"}}) {
            if (isEmpty(*picked))
                continue;
            TRY_LET(adult, require(**picked, field));
            form = childForm(adult, relation, std::move(form));
        }
    }
    if (form.unidentified.value_or(false) && !openTemporary(before)) {
        TRY_LET(number, m_writer.nextTemporary());
        m_temporary = number;
        if (isEmpty(form.fullName) && before.fullName.isEmpty())
            form.fullName = kUnknown.arg(number);
    }
    return form;
}

Result<void> FormPeople::settle(const Patient& before, Patient& patient, const PatientForm& form, QDate today) const
{
    for (const auto& [picked, relation, field] :
        {std::tuple(&form.mother, kMother, "mother"), {&form.guardian, kGuardian, "guardian"}}) {
        if (isEmpty(*picked))
            continue;
        TRY_LET(adult, require(**picked, field));
        if (adult.id == patient.id)
            return failField(QString::fromLatin1(field), QStringLiteral("relative.self"),
                QCoreApplication::translate("tramyte::patient", "Nobody is their own mother or guardian."));
        tie(patient, relation, adult, today);
    }
    if (!m_temporary.isEmpty()) {
        patient.identifiers.push_back({kTemporary, m_temporary});
        return {};
    }
    for (Identifier& it : patient.identifiers) {
        if (it.kind != kTemporary || !it.holds())
            continue;
        const bool isNamed = before.fullName.contains(it.value) && !patient.fullName.contains(it.value);
        if (form.unidentified ? !*form.unidentified : isNamed || !patient.citizenId.isEmpty())
            it.to = today;
    }
    return {};
}

} // namespace tramyte::patient
