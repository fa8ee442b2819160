// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/StationDoor.h"

#include <QTemporaryDir>
#include <QWidget>

namespace tramyte {

/// A real station in a folder of its own, opened as the program opens it: the user `lan` holds every role but the
/// midwife's. The clock stands still until a test moves it.
class TestDesk {
public:
    explicit TestDesk(Instant now = instantOf(QDate(2026, 11, 20), QTime(9, 0)));

    ui::Desk& desk() { return door.desk(); }
    app::Services& services() { return door.station()->services(); }
    const security::Session& session() { return door.station()->session(); }
    QString folder() const { return m_folder.path(); }

    static constexpr const char* kPassphrase = "a passphrase for tests only";

private:
    QTemporaryDir m_folder;

public:
    FixedClock clock;
    app::StationDoor door;
};

/// Types text into the widget that has the focus, letters of any alphabet included, as key events.
void typeText(QWidget& widget, const QString& text);
/// Lets posted events and zero timers run.
void settle();

} // namespace tramyte
