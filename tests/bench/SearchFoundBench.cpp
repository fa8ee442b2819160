// SPDX-License-Identifier: GPL-3.0-or-later
// What the published list of searches finds: a table on standard error, and how much of it as figures.
#include "core/patient/PatientSearch.h"
#include "core/storage/Migrator.h"
#include "tests/bench/Bench.h"
#include "tests/bench/DemoStation.h"
#include "tests/support/SearchCases.h"

#include <QTemporaryDir>

using namespace tramyte;
using namespace tramyte::bench;

namespace {

struct Tally {
    int searches = 0;
    int right = 0;  ///< everybody wanted was found, and nobody else of whom the list says so
    int ranked = 0; ///< searches of which the list says who comes first
    int firstRight = 0;
};

} // namespace

BENCH("search.found", "everything in tests/data/search-cases.csv is found, best first")
{
    QTemporaryDir folder;
    const auto db = expect(storage::Database::create(
        folder.filePath(QStringLiteral("people.db")), crypto::SecretBytes::copyOf(QByteArray(32, 'k'))));
    expect(storage::migrate(*db, storage::builtInMigrations()));
    expect(db->execute("INSERT INTO user(id, name, full_name, entered_at) VALUES (1, 'lan', 'Lan', 0)"));
    const auto keys = expect(writeSearchPeople(*db));
    std::vector<std::pair<QString, Tally>> table; // in the order of the list
    Tally all;
    for (const SearchCase& it : expect(readSearchCases())) {
        QStringList found;
        for (const patient::Found& one : expect(patient::PatientSearch(*db).search(it.typed)))
            found << keys.at(one.patient.id);
        const auto isThere = [&](const QString& key) { return found.contains(key); };
        const bool isRight = std::ranges::all_of(it.finds, isThere) && std::ranges::none_of(it.hides, isThere)
            && (!it.finds.isEmpty() || found.isEmpty());
        const bool isFirst = !it.first.isEmpty() && found.value(0) == it.first;
        if (table.empty() || table.back().first != it.kind)
            table.emplace_back(it.kind, Tally());
        for (Tally* tally : {&table.back().second, &all}) {
            ++tally->searches;
            tally->right += isRight ? 1 : 0;
            tally->ranked += it.first.isEmpty() ? 0 : 1;
            tally->firstRight += isFirst ? 1 : 0;
        }
    }
    for (const auto& [kind, tally] : table)
        std::fprintf(stderr, "  %-40s found %3d of %3d, best first %3d of %3d\n", qPrintable(kind), tally.right,
            tally.searches, tally.firstRight, tally.ranked);
    report.addAs(QStringLiteral("%"), QStringLiteral("right"), 100.0 * all.right / all.searches, 100.0, all.searches);
    report.addAs(QStringLiteral("%"), QStringLiteral("first"), 100.0 * all.firstRight / all.ranked, 100.0, all.ranked);
}
