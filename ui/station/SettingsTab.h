// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/SettingInfo.h"
#include "core/catalog/SettingService.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace tramyte::ui {

class Field;
class Notice;
class TableBox;

/// The station's data and rules, each with its dates: a change holds from a day on, earlier visits keep what held then.
class SettingsTab final : public QWidget {
    Q_OBJECT
public:
    explicit SettingsTab(Desk& desk, QWidget* parent = nullptr);

private:
    struct Row {
        catalog::SettingInfo info;
        settings::Setting value;
    };

    QWidget* makeEditor();
    void reload();
    void choose(int row);
    void save();
    QString shownValue(const catalog::SettingInfo& info, const QString& value) const;

    Desk& m_desk;
    RowsModel<Row>* m_model;
    TableBox* m_table;
    std::optional<catalog::SettingInfo> m_chosen;
    QLabel* m_title;
    QLabel* m_hint;
    QLineEdit* m_text;
    QComboBox* m_choice;
    Field* m_textField;
    Field* m_choiceField;
    QLineEdit* m_from;
    Field* m_fromField;
    QLabel* m_history;
    Notice* m_notice;
};

} // namespace tramyte::ui
