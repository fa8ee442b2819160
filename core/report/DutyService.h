// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/catalog/Entry.h"
#include "core/claim/MonthCheck.h"
#include "core/journal/Ledger.h"
#include "core/security/Session.h"

namespace tramyte::report {

/// Something that today asks of a person.
struct Duty {
    QString code;                          ///< stable: `claims.unsent`
    Severity severity = Severity::Warning; ///< Error: overdue, or a danger
    int count = 0;                         ///< of what it is about, never 0
    QString message;                       ///< whole sentences
    QString section;    ///< where it is done: `today`, `patients`, `claims`, `station`; empty: not in a window
    QDate due;          ///< by when, or since when; not valid: as soon as possible
    QString place = {}; ///< the tab or field there; empty: the section as it opens
};

/// The five figures above the queue of a day.
struct DayFigures {
    int waiting = 0;                       ///< open visits of the day that nobody has called yet, as the queue says
    int seen = 0;                          ///< visits of the day that were called or closed
    std::optional<int> longestWaitMinutes; ///< of those who wait now; empty on other days and when nobody waits
    int appointmentsNotCome = 0;           ///< people expected on the day who have no visit on it yet
    /// The last check of the month's claims; empty: never checked as a whole, or not to be seen.
    std::optional<claim::MonthCheck> claims;
};

/// What today asks of whom. Each question is one look into an index, so that the list may be made anew at any time.
class DutyService {
public:
    DutyService(journal::Ledger& ledger, const catalog::Catalogue& catalogue) : m_ledger(ledger), m_catalogue(catalogue)
    {
    }

    /// The duties of this user, the overdue first: only what the user may see and mend. Codes: `appointments.expected`,
    /// `patients.unknown`, `cards.toLookUp`, `visits.leftOpen`, `claims.unsent` (one for each month), `lots.expired`,
    /// `lots.expiring`, `medicines.noPrice`, `lists.starter`, `users.noTitle`,
    /// `requests.overdue`, `requests.due`. Error: Permission.
    Result<std::vector<Duty>> list(const security::Session& session) const;
    /// Error: Permission.
    Result<DayFigures> figures(const security::Session& session, QDate day) const;

private:
    using Duties = std::vector<Duty>;
    Result<int> appointmentsNotCome(QDate day) const;
    Result<void> addPeople(Duties& duties, QDate today) const;
    Result<void> addVisitsLeftOpen(Duties& duties, QDate today) const;
    Result<void> addUnsentClaims(Duties& duties, QDate today, QDate month) const;
    Result<void> addLots(Duties& duties, QDate today) const;
    Result<void> addMedicinesWithoutPrice(Duties& duties, QDate today) const;
    Result<void> addStarterLists(Duties& duties) const;
    Result<void> addUsersWithoutTitle(Duties& duties) const;
    Result<void> addRequests(Duties& duties, QDate today) const;

    journal::Ledger& m_ledger;
    const catalog::Catalogue& m_catalogue;
};

} // namespace tramyte::report
