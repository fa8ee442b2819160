// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Kind.h"

namespace tramyte::catalog {

namespace {

struct Word {
    Kind kind;
    const char* word;
};

constexpr Word words[] = {
    {Kind::Province, "province"},
    {Kind::OldProvince, "old_province"},
    {Kind::Area, "area"},
    {Kind::EthnicGroup, "ethnic_group"},
    {Kind::Occupation, "occupation"},
    {Kind::Icd10, "icd10"},
    {Kind::Medicine, "medicine"},
    {Kind::Service, "service"},
    {Kind::Facility, "facility"},
    {Kind::Department, "department"},
    {Kind::Parameter, "parameter"},
    {Kind::CardObject, "card_object"},
    {Kind::ArrivalCode, "arrival_code"},
    {Kind::CareType, "care_type"},
    {Kind::ExamRate, "exam_rate"},
    {Kind::ClaimField, "claim_field"},
    {Kind::ClaimTable, "claim_table"},
    {Kind::Traditional, "traditional"},
    {Kind::Supply, "supply"},
    {Kind::Machine, "machine"},
    {Kind::PrescriptionLimit, "prescription_limit"},
    {Kind::LongTermDisease, "long_term_disease"},
    {Kind::HouseholdRelation, "household_relation"},
    {Kind::SensitiveDiagnosis, "sensitive_diagnosis"},
    {Kind::ConsentPurpose, "consent_purpose"},
    {Kind::RequestKind, "request_kind"},
    {Kind::Holiday, "holiday"},
    {Kind::Retention, "retention"},
    {Kind::DoseLimit, "dose_limit"},
    {Kind::ProfessionalTitle, "professional_title"},
};

} // namespace

const std::vector<Kind>& allKinds()
{
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> all;
        for (const Word& word : words)
            all.push_back(word.kind);
        return all;
    }();
    return kinds;
}

QString wordOf(Kind kind)
{
    for (const Word& word : words) {
        if (word.kind == kind)
            return QString::fromLatin1(word.word);
    }
    Q_UNREACHABLE();
}

std::optional<Kind> parseKind(const QString& word)
{
    const auto bare = [](QString text) { return text.toLower().remove(u'_').remove(u'-'); };
    const QString wanted = bare(word);
    for (const Word& known : words) {
        if (bare(QString::fromLatin1(known.word)) == wanted)
            return known.kind;
    }
    return std::nullopt;
}

} // namespace tramyte::catalog
