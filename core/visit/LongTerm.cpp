// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/LongTerm.h"

#include "core/storage/Database.h"

namespace tramyte::visit {

Result<LongTermReader> LongTermReader::make(storage::Database& db, const catalog::Catalogue& catalogue, QDate day)
{
    TRY_LET(list, catalogue.list(catalog::Kind::LongTermDisease, day));
    std::set<QString> codes;
    for (const catalog::Entry& entry : list)
        codes.insert(entry.code);
    return LongTermReader(db, std::move(codes));
}

QString LongTermReader::listed(const QString& code) const
{
    for (const QString& wanted : {code, code.left(3)}) {
        if (m_codes.contains(wanted))
            return wanted;
    }
    return {};
}

Result<std::vector<LongTermProblem>> LongTermReader::of(patient::PatientId patient) const
{
    std::vector<LongTermProblem> problems;
    std::set<QString> seen;
    TRY(m_db.query(R"sql(
        SELECT d.code, d.name, v.arrived_at FROM visit v JOIN visit_diagnosis d ON d.visit_id = v.id
        WHERE v.patient_id = :patient AND v.status <> 'archived'
        ORDER BY v.arrived_at DESC, v.id DESC, d.position)sql")
            .bind(":patient", patient)
            .each([&](const storage::Row& row) {
                const QString disease = listed(row.text(0));
                if (!disease.isEmpty() && seen.insert(disease).second)
                    problems.push_back({{row.text(0), row.text(1)}, localDay(row.instant(2))});
            }));
    return problems;
}

} // namespace tramyte::visit
