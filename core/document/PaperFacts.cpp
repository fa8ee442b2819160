// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PaperFacts.h"
#include "core/patient/EstimatedBirth.h"

#include "core/catalog/Place.h"
#include "core/text/Fold.h"

#include <QStringList>
#include <algorithm>
#include <map>

namespace tramyte::document {

namespace {

/// A commune's station belongs to its People's Committee from this day on. Source: TT 43/2025/TT-BYT.
const QDate kUnderCommune(2026, 1, 1);

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Whether `line` says `words` already, accents and letter case aside.
bool says(const QString& line, const QString& words)
{
    return (u' ' + text::fold(line) + u' ').contains(u' ' + text::fold(words) + u' ');
}

QString withoutStrength(const catalog::Medicine& medicine)
{
    QString name = medicine.name;
    if (!medicine.strength.isEmpty())
        name.remove(medicine.strength, Qt::CaseInsensitive);
    return name.simplified();
}

} // namespace

PaperFacts::PaperFacts(storage::Database& db, const catalog::Catalogue& catalogue, QString station, bool demo)
    : m_catalogue(catalogue), m_station(std::move(station)), m_demo(demo), m_settings(db), m_users(db)
{
}

Result<QString> PaperFacts::setting(const char* name, QDate day) const
{
    return m_settings.value(QString::fromLatin1(name), day);
}

Result<QString> PaperFacts::label(catalog::Kind kind, const QString& code, QDate day) const
{
    if (code.isEmpty())
        return QString();
    TRY_LET(entry, m_catalogue.find(kind, code, day));
    return entry ? entry->name : QString();
}

Result<QStringList> PaperFacts::areaWords(const QString& communeCode, const QString& provinceCode, QDate day) const
{
    QStringList words;
    TRY_LET(area, m_catalogue.find(catalog::Kind::Area, communeCode, day));
    if (area)
        words << (area->field(QStringLiteral("type")) + u' ' + area->name).trimmed();
    TRY_LET(province, m_catalogue.find(catalog::Kind::Province, provinceCode, day));
    if (province)
        words << (province->field(QStringLiteral("type")) + u' ' + province->name).trimmed();
    return words;
}

Result<Letterhead> PaperFacts::letterhead(QDate day) const
{
    Letterhead head;
    head.facilityCode = m_station;
    head.demo = m_demo;
    const std::pair<const char*, QString*> texts[] = {{"station.managingBody", &head.managingBody},
        {"station.name", &head.facilityName}, {"station.address", &head.address}, {"station.phone", &head.phone},
        {"station.place", &head.place}, {"station.headTitle", &head.headTitle}};
    for (const auto& [name, text] : texts) {
        TRY_LET(value, setting(name, day));
        *text = value;
    }
    TRY_LET(commune, setting("station.commune", day));
    TRY_LET(province, setting("station.province", day));
    TRY_LET(area, m_catalogue.find(catalog::Kind::Area, commune, day));
    TRY_LET(words, areaWords(commune, province, day));
    if (area && head.place.isEmpty())
        head.place = area->name;
    if (area && head.managingBody.isEmpty() && day >= kUnderCommune)
        head.managingBody = QStringLiteral("UBND ") + words.first();
    if (area && head.address.isEmpty())
        head.address = words.join(QStringLiteral(", "));
    return head;
}

Result<QString> PaperFacts::headName(QDate day) const
{
    return setting("station.headName", day);
}

Result<Person> PaperFacts::person(const patient::Patient& patient, QDate day) const
{
    Person person;
    person.code = patient.code;
    person.fullName = patient.fullName;
    person.birth = patient.birth;
    person.isBirthEstimated = patient::isBirthEstimated(patient);
    person.sex = patient.sex;
    person.citizenId = patient.citizenId.isEmpty() ? patient.oldId : patient.citizenId;
    TRY_LET(ethnicity, label(catalog::Kind::EthnicGroup, patient.ethnicity, day));
    person.ethnicity = ethnicity;
    if (patient.nationality == u"000" || patient.nationality.isEmpty())
        person.nationality = QStringLiteral("Việt Nam");
    if (patient.occupation != u"00000") { // "none, a child, or not known" is no one's occupation
        TRY_LET(occupation, label(catalog::Kind::Occupation, patient.occupation, day));
        person.occupation = occupation;
    }
    // people write the whole address, its street alone, or leave it to the codes
    QStringList address;
    if (!patient.hamlet.isEmpty() && !says(patient.address, patient.hamlet))
        address << patient.hamlet;
    if (!patient.address.isEmpty())
        address << patient.address;
    TRY_LET(province, label(catalog::Kind::Province, patient.provinceCode, day));
    if (province.isEmpty() || !says(patient.address, province)) {
        TRY_LET(words, areaWords(patient.communeCode, patient.provinceCode, day));
        for (const QString& word : words) {
            if (!says(patient.address, word))
                address << word;
        }
    }
    person.address = address.join(QStringLiteral(", "));
    person.phone = patient.phone;
    person.guardianName = patient.guardianName;
    person.guardianRelation = patient.guardianRelation;
    person.guardianPhone = patient.guardianPhone;
    return person;
}

Result<std::optional<Card>> PaperFacts::card(
    const patient::Patient& patient, const visit::Visit& visit, const std::optional<bill::Bill>& bill) const
{
    const auto found = std::ranges::find(patient.cards, visit.card, &patient::InsuranceCard::id);
    if (!visit.card || found == patient.cards.end())
        return std::nullopt;
    Card card;
    card.code = found->code;
    card.validFrom = found->validFrom;
    card.validTo = found->validTo;
    card.facilityCode = found->facility;
    if (!found->facility.isEmpty()) {
        TRY_LET(name, facilityName(found->facility, visit.day()));
        card.facilityName = name == found->facility ? QString() : name; // the code stands beside it
    }
    card.area = found->area;
    card.fiveYears = found->fiveYears;
    card.exemptFrom = found->exemptFrom;
    if (bill)
        card.benefit = bill->rate;
    return card;
}

Result<Signer> PaperFacts::signer(journal::UserId id) const
{
    if (!id)
        return Signer();
    TRY_LET(user, m_users.find(id));
    return user ? Signer{capitalised(user->title), user->fullName, user->licence} : Signer();
}

Result<QString> PaperFacts::facilityName(const QString& code, QDate day) const
{
    if (code == m_station)
        return setting("station.name", day);
    TRY_LET(name, label(catalog::Kind::Facility, code, day));
    return name.isEmpty() ? code : name;
}

std::vector<Diagnosis> diagnosesOf(const visit::Visit& visit)
{
    std::vector<Diagnosis> diagnoses;
    for (const visit::Diagnosis& it : visit.diagnoses)
        diagnoses.push_back({it.code, it.name});
    const QString& words = visit.diagnosisText;
    if (words.isEmpty())
        return diagnoses;
    if (diagnoses.empty())
        diagnoses.push_back({{}, words});
    else if (diagnoses.size() == 1)
        diagnoses.front().name = words;
    else if (!says(diagnoses.front().name, words)) // the words speak of all of them
        diagnoses.front().name += QStringLiteral(" – ") + words;
    return diagnoses;
}

QString medicineName(const catalog::Medicine& medicine)
{
    const QString name = withoutStrength(medicine);
    const bool several
        = medicine.substance.contains(u'+') || medicine.substance.contains(u';') || medicine.substance.contains(u',');
    if (medicine.substance.isEmpty() || several || says(name, medicine.substance)
        || says(medicine.substance, name)) // "Tetracyclin" of "Tetracyclin hydroclorid"
        return name;
    return name.isEmpty() ? medicine.substance : QStringLiteral("%1 (%2)").arg(medicine.substance, name);
}

QString usageOf(const prescription::Line& line)
{
    const QString usage = prescription::usage(line.dose, line.medicine().route);
    if (!line.days)
        return usage;
    const QString days = QStringLiteral("%1 ngày").arg(*line.days);
    if (usage.isEmpty())
        return QStringLiteral("Dùng trong ") + days;
    return says(usage, days) ? usage : QStringLiteral("%1, trong %2").arg(usage, days);
}

QString endStateLabel(int discharge)
{
    static const QStringList labels{QString(), QStringLiteral("Ra viện"),
        QStringLiteral("Chuyển cơ sở theo yêu cầu chuyên môn"), QStringLiteral("Trốn viện"),
        QStringLiteral("Xin ra viện"), QStringLiteral("Chuyển cơ sở theo yêu cầu người bệnh")};
    return labels.value(discharge);
}

int statementGroup(int costGroup)
{
    static const std::map<int, int> groups{{13, 1}, {14, 2}, {15, 2}, {16, 2}, {1, 3}, {2, 4}, {3, 5}, {8, 6}, {18, 6},
        {7, 7}, {17, 7}, {4, 8}, {5, 8}, {6, 8}, {10, 9}, {11, 9}, {12, 11}};
    const auto found = groups.find(costGroup);
    return found == groups.end() ? 12 : found->second;
}

} // namespace tramyte::document
