// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Issue.h"
#include "core/base/Result.h"
#include "ui/common/Desk.h"

#include <QStringList>

namespace tramyte::ui {

/// What the set-up of a station asks.
struct StationWish {
    QString code;
    QString name;
    QString province;
    QString commune;
    QString admin;
    QString fullName; ///< of the first user
    QString title;
    QString licence;
    QString passphrase;
};

/// A name with its passphrase that may be shown: of the demo station only.
struct DemoUser {
    QString name;
    QString passphrase;
    QString role; ///< in words
};

/// The way into a station, as the program offers it to the windows.
class Door {
public:
    virtual ~Door() = default;

    virtual const Clock& clock() const = 0;
    virtual QString folder() const = 0;
    virtual bool hasStation() const = 0;
    /// Who may log in; read from the key file, which needs no passphrase. Errors: Damaged, Io.
    virtual Result<QStringList> userNames() const = 0;
    /// Of the demo station; empty for a real one.
    virtual std::vector<DemoUser> demoUsers() const = 0;
    /// Lists for the set-up: provinces as code and name.
    virtual std::vector<std::pair<QString, QString>> provinces() const = 0;
    /// And professional titles.
    virtual QStringList titles() const = 0;

    /// Everything that is wrong with a wish, each with its field. Error: Damaged.
    virtual Result<Issues> check(const StationWish& wish) const = 0;
    /// Makes a station; gives the recovery key. Slow: called beside the window's thread. Errors: Validation (naming
    /// the field), Conflict, Io.
    virtual Result<QString> create(const StationWish& wish) = 0;
    /// Whether this is the passphrase; opens the station the first time. Slow: called beside the window's thread,
    /// never twice at once. Errors: Passphrase, Conflict (open elsewhere), Damaged, Newer, Io.
    virtual Result<void> prove(const QString& user, const QString& passphrase) = 0;
    /// After `prove`: this user works from now on. In the window's thread. Errors: Permission, Io.
    virtual Result<void> enter(const QString& user) = 0;
    /// The desk of who entered.
    virtual Desk& desk() = 0;
};

} // namespace tramyte::ui
