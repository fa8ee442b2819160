// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/ProfessionalTitle.h"
#include "core/security/UserService.h"
#include "ui/common/Desk.h"
#include "ui/common/Field.h"
#include "ui/common/Memory.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tramyte::ui {

class Notice;
class TableBox;
class TitleBox;

/// Who may log in, and as what. Accounts are never shared and never erased.
class UsersTab final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit UsersTab(Desk& desk, QWidget* parent = nullptr);

    Memory memory() const override;
    void recall(const Memory& memory) override;

private:
    QWidget* makeEditor();
    void reload();
    void choose(int row);
    void beginNew();
    void save();
    void toggleActive();
    void givePassphrase();
    void refuse(const Error& error);
    std::set<security::Role> chosenRoles() const;
    /// What the chosen title lets its bearer do.
    void explainTitle();

    Desk& m_desk;
    RowsModel<security::KnownUser>* m_model;
    TableBox* m_table;
    std::optional<security::User> m_chosen; ///< none: a new one
    FieldSet m_fields;
    QLabel* m_title;
    std::vector<catalog::ProfessionalTitle> m_titles;
    QLineEdit* m_name;
    QLineEdit* m_fullName;
    TitleBox* m_jobTitle;
    QLineEdit* m_licence;
    std::map<security::Role, QCheckBox*> m_roles;
    QLineEdit* m_passphrase;
    Notice* m_notice;
    QPushButton* m_active;
    QPushButton* m_key;
};

} // namespace tramyte::ui
