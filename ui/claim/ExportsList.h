// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claim/Export.h"
#include "ui/common/Desk.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

namespace tramyte::ui {

class Notice;
class TableBox;

/// What claims were exported, when and where to.
class ExportsList final : public QWidget {
    Q_OBJECT
public:
    explicit ExportsList(Desk& desk, QWidget* parent = nullptr);

    void reload();
    /// Where the last export went; empty when there was none.
    QString lastFolder() const;

Q_SIGNALS:
    void folderWanted(const QString& folder);
    void said(const QString& sentence);

private:
    Desk& m_desk;
    RowsModel<claim::DoneExport>* m_model;
    TableBox* m_table;
    Notice* m_notice;
};

} // namespace tramyte::ui
