// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"

#include <QWidget>

class QLineEdit;

namespace tramyte::ui {

class Notice;
class Field;

/// What belongs to this user and this PC: the own passphrase, when the screen locks, what changed in the program.
class ProgramTab final : public QWidget {
    Q_OBJECT
public:
    explicit ProgramTab(Desk& desk, QWidget* parent = nullptr);

private:
    QWidget* makePassphrase();
    QWidget* makeScreen();
    QWidget* makeAbout();
    void changePassphrase();

    Desk& m_desk;
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_again;
    Field* m_oldField;
    Field* m_newField;
    Field* m_againField;
    Notice* m_notice;
};

} // namespace tramyte::ui
