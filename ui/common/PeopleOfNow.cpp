// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PeopleOfNow.h"

#include "core/patient/PatientService.h"
#include "core/visit/QueueService.h"

#include <algorithm>

namespace tramyte::ui {

namespace {

constexpr int kOpened = 10;
constexpr std::size_t kExpected = 30;

} // namespace

PeopleOfNow peopleOfNow(const Desk& desk)
{
    PeopleOfNow people;
    if (auto opened = desk.patients.openedLast(desk.session, kOpened))
        people.opened = std::move(*opened);
    const auto expected = desk.queue.expected(desk.session, desk.clock.today());
    if (!expected)
        return people;
    std::vector<patient::PatientId> ids;
    for (const visit::ExpectedRow& row : expected->rows) {
        const bool isKnown = std::ranges::find(ids, row.patient) != ids.end()
            || std::ranges::any_of(
                people.opened, [&](const patient::Found& it) { return it.patient.id == row.patient; });
        if (!isKnown && ids.size() < kExpected)
            ids.push_back(row.patient);
    }
    if (auto coming = desk.patients.list(desk.session, ids))
        people.expected = std::move(*coming);
    return people;
}

} // namespace tramyte::ui
