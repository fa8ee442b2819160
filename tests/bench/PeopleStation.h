// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Station.h"

#include <QString>
#include <vector>

namespace tramyte::bench {

/// What the queries of the search benchmarks are made of: a person of the station, drawn at random.
struct Sought {
    QString fullName;
    int birthYear = 0;
    QString hamlet;
    QString citizenId; ///< may be empty, like the others below
    QString cardCode;
    QString phone;
};

/// A real station with so many made-up people (a hundredth in a quick run) in their households and no visits but
/// their last days, written by plain inserts; kept under build/bench-people until the tables change. Its user is `lan`.
QString peopleStation(int patients);
inline constexpr const char* kPeoplePassphrase = "a passphrase for benchmarks only";
std::unique_ptr<app::Station> openPeople(const QString& folder);

/// A plain, unencrypted SQLite file beside it with the same people, an FTS4 index over name, year and hamlet, and plain
/// indexes over the numbers: the reference.
QString plainFileOf(const QString& stationFolder);

/// So many people of the station, drawn by a seed.
std::vector<Sought> soughtPeople(const QString& plainFile, int count);

} // namespace tramyte::bench
