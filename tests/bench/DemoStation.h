// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Station.h"

namespace tramyte::bench {

/// How many people and visits a made-up station has.
struct DemoSize {
    int patients = 0;
    int visits = 0;
};

inline constexpr DemoSize kMillion{1'000'000, 1'000'000}; ///< what most goals speak of
inline constexpr DemoSize kCommune{100'000, 300'000};     ///< a large commune
inline constexpr DemoSize kCityStation{200'000, 200'000};
inline constexpr DemoSize kSmallStation{20'000, 20'000};

/// The folder of a demo station of this size (a hundredth of it in a quick run). It is made the first time, with
/// progress on standard error, and kept under build/bench-station until the tables or the lists change; remove that
/// folder to have it made anew. One that `tramyte-cli demo create` made may be laid there too. Ends the program when it
/// cannot be made. A benchmark that changes it works on a copy.
QString demoStation(DemoSize size);

/// The moment at which every demo station stands.
const FixedClock& demoClock();

/// The station opened by its head, whom nearly everything is allowed. One at a time can be open.
std::unique_ptr<app::Station> openDemoStation(DemoSize size);
/// The same for any folder that holds a demo station, and any of its users.
std::unique_ptr<app::Station> openDemoStation(const QString& folder, const QString& user);

/// The value of a result; a benchmark that meets an error says so and ends the program.
void giveUp(const Error& error);
template <class T>
T expect(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace tramyte::bench
