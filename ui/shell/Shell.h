// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Memory.h"

#include <QMainWindow>
#include <functional>
#include <map>

class QTimer;

namespace tramyte::ui {

class Door;
class FittingStack;
class LoginPage;
class MainWindow;

/// The program's window: set-up, log-in, work and lock screen, one at a time. Locks by F12 and after idle minutes, and
/// makes the work anew for another user, another language: who comes back finds it as it was.
class Shell final : public QMainWindow {
    Q_OBJECT
public:
    /// `speak` installs a language and says whether it could.
    Shell(Door& door, std::function<bool(const QString&)> speak, QWidget* parent = nullptr);
    ~Shell() override;

    MainWindow* work() const { return m_work; }
    void lock();
    void setLanguage(const QString& language);
    void setTheme(const QString& mode);
    /// Who has shown the passphrase begins to work.
    void begin(const QString& user);
    /// Whoever begins next begins anew.
    void forget() { m_memories.clear(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeDoorPages();
    void endWork();
    void makeAnew();
    void setIdleTime();

    Door& m_door;
    std::function<bool(const QString&)> m_speak;
    FittingStack* m_stack;
    LoginPage* m_login = nullptr;
    MainWindow* m_work = nullptr;
    QString m_user;
    std::map<QString, Memory> m_memories; ///< by user: how the work stood when another began, or another language
    QTimer* m_idle;
};

} // namespace tramyte::ui
