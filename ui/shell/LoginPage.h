// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tramyte::ui {

class Card;
class Door;
class Notice;
class Task;

/// Who works: a name and a passphrase. Also the lock screen, which shows nothing of the work behind it.
class LoginPage final : public QWidget {
    Q_OBJECT
public:
    explicit LoginPage(Door& door, QWidget* parent = nullptr);

    /// `lockedBy`: the user whose work lies behind the screen; empty at the start.
    void prepare(const QString& lockedBy);

Q_SIGNALS:
    void entered(const QString& user);
    void languageWanted(const QString& language);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillUsers(const QString& chosen);
    void fillDemo();
    void enter();

    Door& m_door;
    Card* m_card;
    QComboBox* m_user;
    QLineEdit* m_passphrase;
    Notice* m_notice;
    QPushButton* m_enter;
    Task* m_task;
    QWidget* m_demo;
    QWidget* m_sentence;
};

} // namespace tramyte::ui
