// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patient/PersonHistory.h"

#include "core/patient/ListMatch.h"
#include "core/storage/Database.h"

#include <algorithm>
#include <map>

namespace tramyte::patient {

Result<void> PersonHistory::read(Patient& it) const
{
    TRY_LET(identifiers,
        m_db.query(R"sql(
        SELECT kind, value, country, valid_from, valid_to, source, entered_at, told_at
        FROM patient_identifier WHERE patient_id = :id ORDER BY ordinal)sql")
            .bind(":id", it.id)
            .all([](const storage::Row& row) {
                return Identifier{row.text(0), row.text(1), row.text(2), row.day(3), row.day(4), row.text(5),
                    row.instant(6), row.maybeInstant(7)};
            }));
    it.identifiers = std::move(identifiers);
    TRY_LET(addresses,
        m_db.query(R"sql(
        SELECT text, hamlet, commune_code, province_code, valid_from, valid_to
        FROM patient_address WHERE patient_id = :id ORDER BY ordinal)sql")
            .bind(":id", it.id)
            .all([](const storage::Row& row) {
                return PastAddress{row.text(0), row.text(1), row.text(2), row.text(3), row.day(4), row.day(5)};
            }));
    it.pastAddresses = std::move(addresses);
    TRY_LET(relatives,
        m_db.query(R"sql(
        SELECT relation, relative_id, name, number, phone, basis, valid_from, valid_to
        FROM patient_relative WHERE patient_id = :id ORDER BY ordinal)sql")
            .bind(":id", it.id)
            .all([](const storage::Row& row) {
                return Relative{row.text(0), row.id<PatientId>(1), row.text(2), row.text(3), row.text(4), row.text(5),
                    row.day(6), row.day(7)};
            }));
    it.relatives = std::move(relatives);
    return {};
}

Result<QString> PersonHistory::communeOfOldPlace(const QString& oldAddress) const
{
    constexpr int kRead = 5000; // of the latest: a station's people come from few places
    const QStringList wanted = oldPlaceOf(oldAddress);
    if (wanted.isEmpty())
        return QString();
    std::map<QString, int> communes;
    TRY(m_db.query(R"sql(
        SELECT a.text, p.commune_code FROM patient_address a JOIN patient p ON p.id = a.patient_id
        WHERE a.valid_to = :last AND p.commune_code <> '' ORDER BY a.patient_id DESC LIMIT :most)sql")
            .bind(":last", lastDayOfDistricts())
            .bind(":most", kRead)
            .each([&](const storage::Row& row) {
                if (oldPlaceOf(row.text(0)) == wanted)
                    ++communes[row.text(1)];
            }));
    const auto most = std::ranges::max_element(communes, {}, [](const auto& it) { return it.second; });
    return most == communes.end() ? QString() : most->first;
}

Result<void> PersonHistory::replace(const Patient& it)
{
    TRY(m_db.query("DELETE FROM patient_identifier WHERE patient_id = :id").bind(":id", it.id).run());
    TRY(m_db.query("DELETE FROM patient_address WHERE patient_id = :id").bind(":id", it.id).run());
    TRY(m_db.query("DELETE FROM patient_relative WHERE patient_id = :id").bind(":id", it.id).run());
    return write(it);
}

Result<void> PersonHistory::write(const Patient& it)
{
    int ordinal = 0;
    for (const Identifier& number : it.identifiers)
        TRY(m_db.query(R"sql(
            INSERT INTO patient_identifier(patient_id, ordinal, kind, value, country, valid_from, valid_to, source,
                                           entered_at, told_at)
            VALUES (:id, :ordinal, :kind, :value, :country, :from, :to, :source, :at, :told))sql")
                .bind(":id", it.id)
                .bind(":ordinal", ++ordinal)
                .bind(":kind", number.kind)
                .bind(":value", number.value)
                .bind(":country", number.country)
                .bind(":from", number.from)
                .bind(":to", number.to)
                .bind(":source", number.source)
                .bind(":at", number.enteredAt)
                .bind(":told", number.toldAt)
                .run());
    ordinal = 0;
    for (const PastAddress& address : it.pastAddresses)
        TRY(m_db.query(R"sql(
            INSERT INTO patient_address(patient_id, ordinal, text, hamlet, commune_code, province_code, valid_from,
                                        valid_to)
            VALUES (:id, :ordinal, :text, :hamlet, :commune, :province, :from, :to))sql")
                .bind(":id", it.id)
                .bind(":ordinal", ++ordinal)
                .bind(":text", address.text)
                .bind(":hamlet", address.hamlet)
                .bind(":commune", address.communeCode)
                .bind(":province", address.provinceCode)
                .bind(":from", address.from)
                .bind(":to", address.to)
                .run());
    ordinal = 0;
    for (const Relative& relative : it.relatives)
        TRY(m_db.query(R"sql(
            INSERT INTO patient_relative(patient_id, ordinal, relation, relative_id, name, number, phone, basis,
                                         valid_from, valid_to)
            VALUES (:id, :ordinal, :relation, :person, :name, :number, :phone, :basis, :from, :to))sql")
                .bind(":id", it.id)
                .bind(":ordinal", ++ordinal)
                .bind(":relation", relative.relation)
                .bind(":person", relative.person)
                .bind(":name", relative.name)
                .bind(":number", relative.number)
                .bind(":phone", relative.phone)
                .bind(":basis", relative.basis)
                .bind(":from", relative.from)
                .bind(":to", relative.to)
                .run());
    return {};
}

} // namespace tramyte::patient
