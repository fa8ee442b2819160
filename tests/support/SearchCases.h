// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientRepository.h"
#include "core/sheet/Table.h"

#include <map>

/// The published list of searches: tests/data/search-people.csv and search-cases.csv.
namespace tramyte {

struct SearchCase {
    int line = 0;
    QString kind;
    QString typed;
    QStringList finds; ///< keys of people; empty: nobody may be found
    QStringList hides; ///< who must not be found
    QString first;     ///< who comes first; empty: no matter
};

inline Result<std::vector<sheet::Row>> rowsOfSearchList(const QString& file)
{
    TRY_LET(table, sheet::readTable(QStringLiteral(TRAMYTE_SOURCE_DIR "/tests/data/") + file));
    table.rows.erase(table.rows.begin()); // headings
    return table.rows;
}

inline Result<std::vector<SearchCase>> readSearchCases()
{
    TRY_LET(rows, rowsOfSearchList(QStringLiteral("search-cases.csv")));
    std::vector<SearchCase> cases;
    for (const sheet::Row& row : rows) {
        SearchCase it{row.number, row.cell(0), row.cell(1), row.cell(2).split(u' ', Qt::SkipEmptyParts),
            row.cell(3).split(u' ', Qt::SkipEmptyParts), row.cell(4)};
        if (it.typed.startsWith(QLatin1String("nfd:"))) // an editor might compose what lies in the file
            it.typed = it.typed.mid(4).normalized(QString::NormalizationForm_D);
        cases.push_back(std::move(it));
    }
    return cases;
}

/// Writes the people of the list with codes BN01-000001, -000002 ...; their keys. A user with the id 1 must be there.
inline Result<std::map<patient::PatientId, QString>> writeSearchPeople(storage::Database& db)
{
    TRY_LET(rows, rowsOfSearchList(QStringLiteral("search-people.csv")));
    patient::PatientRepository people(db);
    std::map<patient::PatientId, QString> keys;
    for (const sheet::Row& row : rows) {
        patient::Patient it;
        it.id = patient::PatientId{1000 + row.number};
        it.code = QStringLiteral("BN01-%1").arg(keys.size() + 1, 6, 10, QLatin1Char('0'));
        it.fullName = row.cell(1);
        it.birth = PartialDate::parse(row.cell(2));
        it.hamlet = row.cell(3);
        it.citizenId = row.cell(4);
        it.phone = row.cell(6);
        it.enteredBy = journal::UserId{1};
        if (const QString code = row.cell(5); !code.isEmpty()) {
            patient::InsuranceCard card;
            card.id = patient::CardId{2000 + row.number};
            card.code = code;
            card.number = code.right(10);
            it.cards = {card};
        }
        TRY(people.insert(it));
        if (const QDate day = QDate::fromString(row.cell(7), Qt::ISODate); day.isValid())
            TRY(people.writeLastVisit(it.id, day));
        keys[it.id] = row.cell(0);
    }
    return keys;
}

} // namespace tramyte
