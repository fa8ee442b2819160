// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/LikePeople.h"

#include "core/insurance/CardCode.h"
#include "core/patient/PatientRepository.h"
#include "core/text/Fold.h"

#include <set>

namespace tramyte::patient {

namespace {

/// A card is found by its whole code and by the insurance number in it.
QStringList numbersOf(const QString& typed)
{
    QStringList numbers{insurance::normalisedCode(typed)};
    if (const auto card = insurance::CardCode::parse(typed); card && !card->number().isEmpty())
        numbers << card->number();
    numbers.removeDuplicates();
    return numbers;
}

} // namespace

Result<std::vector<LikePerson>> likePeople(storage::Database& db, const PatientForm& form, PatientId except, int limit)
{
    const PatientRepository patients(db);
    const PatientSearch search(db);
    std::vector<LikePerson> like;
    std::set<PatientId> seen{except};
    const auto isFull = [&] { return static_cast<int>(like.size()) >= limit; };

    const std::pair<const std::optional<QString>&, const char*> numbers[] = {
        {form.citizenId, "citizenId"}, {form.oldId, "citizenId"}, {form.cardCode, "cardCode"}, {form.phone, "phone"}};
    for (const auto& [typed, field] : numbers) {
        for (const QString& number : numbersOf(typed.value_or(QString()))) {
            if (number.isEmpty())
                continue;
            TRY_LET(ids, patients.listByNumber(number));
            std::erase_if(ids, [&](PatientId id) { return !seen.insert(id).second; });
            TRY_LET(found, search.list(ids));
            for (Found& it : found)
                if (!isFull())
                    like.push_back({std::move(it), QString::fromLatin1(field)});
        }
    }
    const QString name = text::fold(form.fullName.value_or(QString()));
    const auto birth = PartialDate::parse(form.birth.value_or(QString()));
    if (name.isEmpty() || !birth)
        return like;
    TRY_LET(named, search.search(*form.fullName + u' ' + format(*birth)));
    for (Found& it : named)
        if (!isFull() && text::fold(it.patient.fullName) == name && seen.insert(it.patient.id).second)
            like.push_back({std::move(it), QStringLiteral("fullName")});
    return like;
}

} // namespace tramyte::patient
