// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PatientSearch.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace tramyte::ui {

class MarkDelegate;
class Notice;
class TableBox;

/// Everybody whom the station knows: looked for, never listed as a whole. Before anything is typed, those whom one is
/// likely to look for.
class PeopleTab final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit PeopleTab(Desk& desk, QWidget* parent = nullptr);

    QString text() const;
    /// Looks for `text`; an empty one leaves what is there. Takes the focus.
    void begin(const QString& text);
    void search();
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void personWanted(qint64 id);
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openRow(int row);
    void showPeopleOfNow();

    Desk& m_desk;
    QLineEdit* m_text;
    QLabel* m_count;
    RowsModel<patient::Found>* m_model;
    TableBox* m_table;
    MarkDelegate* m_marks;
    Notice* m_notice;
    QTimer* m_delay;
};

} // namespace tramyte::ui
