// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Field.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tramyte::ui {

class Door;
class FittingStack;
class LanguageLink;
class Notice;
class Task;
class TitleBox;

/// The first start on this PC: what a station is asked once, then its recovery key, which is not let go of until it was
/// printed or saved and its last group typed back.
class SetupPage final : public QWidget {
    Q_OBJECT
public:
    explicit SetupPage(Door& door, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The station is made and its recovery key confirmed.
    void finished(const QString& user);
    void languageWanted(const QString& language);

private:
    QWidget* makeForm();
    QWidget* makeRecovery();
    void make();
    void showRecoveryKey(const QString& key);
    void printRecoveryKey();
    void confirmRecoveryKey();

    Door& m_door;
    FittingStack* m_steps;
    LanguageLink* m_language;
    FieldSet m_fields;
    QLineEdit* m_name;
    QLineEdit* m_code;
    QComboBox* m_province;
    QLineEdit* m_commune;
    QLineEdit* m_admin;
    QLineEdit* m_fullName;
    TitleBox* m_title;
    QLineEdit* m_licence;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QPushButton* m_make;
    Notice* m_notice;
    Task* m_task;
    QLabel* m_key;
    QLineEdit* m_lastGroup;
    Field* m_lastGroupField;
    QPushButton* m_done;
    QString m_recoveryKey;
    bool m_wasPrinted = false;
};

} // namespace tramyte::ui
