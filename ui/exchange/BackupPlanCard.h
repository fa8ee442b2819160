// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"
#include "ui/common/Field.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

/// By which plan the program makes backups by itself, proves them and takes old ones away.
class BackupPlanCard final : public QFrame {
    Q_OBJECT
public:
    explicit BackupPlanCard(Desk& desk, QWidget* parent = nullptr);

    /// Shows the settings of today; what someone is typing stays.
    void reload();

Q_SIGNALS:
    void saved();

private:
    struct Line {
        const char* setting;
        QLineEdit* edit;
        QString shown; ///< as it was read
    };
    QLineEdit* addNumber(QHBoxLayout* row, const char* setting, const QString& label);
    void save();

    Desk& m_desk;
    FieldSet m_fields;
    std::vector<Line> m_lines;
    QPushButton* m_save;
};

} // namespace tramyte::ui
