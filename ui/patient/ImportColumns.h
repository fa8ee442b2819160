// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PeopleReader.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace tramyte::ui {

class ImportRowsModel;
class ComboHeader;

/// The first rows of a list as they will be taken, and above each column what it is taken for, to be corrected.
class ImportColumns final : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget* parent = nullptr);

    void setList(const patient::ListPreview& list);
    /// Rows that are nobody: shown as such.
    void setPassedOver(const std::vector<int>& rows);
    QStringList fields() const; ///< by column
    void setChangeable(bool isChangeable);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    QTableView* m_view;
    ComboHeader* m_header;
    ImportRowsModel* m_model;
};

} // namespace tramyte::ui
