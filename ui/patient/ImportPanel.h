// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PeopleImport.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"
#include "ui/common/RowsModel.h"
#include "ui/patient/ImportLists.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace tramyte::ui {

class ImportColumns;
class Notice;
class TableBox;
class Task;

/// Takes a list of people over: shows what its columns are taken for, tries it out and says what would come of it, then
/// loads what is good. Nothing is written before one says so.
class ImportPanel final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit ImportPanel(Desk& desk, QWidget* parent = nullptr);

    /// Asks for a file and begins with it.
    void choose();
    /// Reads and tries the file out; `sheet` is empty for the fullest.
    void begin(const QString& path, const QString& sheet = {});
    /// The list that was read, with what was said about its columns and rows: it is tried out again.
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void said(const QString& sentence);

private:
    struct Begun { ///< a list of which nothing was loaded yet
        std::shared_ptr<patient::ListPreview> list;
        UndecidedList::Answers answers;
        QString path;
    };
    QWidget* makeEmptyState();
    QWidget* makeWork();
    void tryOut();
    void load();
    void saveRefused();
    void takeColumns();
    void showPreview();
    void showOutcome();
    void showTab(QWidget* tab, const QString& title, int count);
    void setBusy(bool isBusy);

    Desk& m_desk;
    QStackedWidget* m_pages;
    QLabel* m_title;
    QComboBox* m_sheet;
    QLabel* m_summary;
    QLabel* m_hint;
    Notice* m_notice;
    Task* m_task;
    QTabWidget* m_tabs;
    ImportColumns* m_columns;
    UndecidedList* m_undecided;
    RowsModel<patient::RefusedRow>* m_refused;
    RowsModel<patient::RepeatedRow>* m_repeated;
    RowsModel<patient::ChangedField>* m_changes;
    RowsModel<patient::ListNote>* m_notes;
    TableBox* m_refusedTable;
    TableBox* m_repeatedTable;
    TableBox* m_changesTable;
    TableBox* m_notesTable;
    QPushButton* m_load;
    QPushButton* m_save;
    QPushButton* m_other;
    std::shared_ptr<patient::ListPreview> m_list;
    patient::ImportOutcome m_outcome;
    QString m_path;
    bool m_isLoaded = false;
    bool m_isStale = false; ///< something was said while a trial ran
};

} // namespace tramyte::ui
