// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Station.h"
#include "app/demo/Tables.h"

namespace tramyte::demo {

/// A user of the demo station. The passphrases are known to everyone: only a demo may have such.
struct DemoUser {
    QString name;
    QString fullName;
    QString title;
    QString licence;
    security::Role role = security::Role::Reception;
    QString passphrase;
};

/// One user for each role; the administrator is first.
const std::vector<DemoUser>& demoUsers();

/// The demo's users at work.
struct Staff {
    security::Session reception;
    security::Session doctor;
    security::Session midwife;
    security::Session pharmacist;
    security::Session head;
    security::Session administrator;
};

/// Makes the demo's users, settings and lists in a new station.
Result<Staff> furnish(app::Station& station, const Tables& tables);

} // namespace tramyte::demo
