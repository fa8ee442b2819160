// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/PeopleImport.h"
#include "ui/common/RowsModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tramyte::ui {

struct Desk;
class TableBox;

/// A person of the station whom an undecided row may mean.
struct Candidate {
    patient::UndecidedRow row;
    patient::PatientId id;
    QString shown; ///< code, name and what tells from others
};

// how the lists of an import read
std::vector<RowColumn<patient::RefusedRow>> refusedColumns();
std::vector<RowColumn<patient::RepeatedRow>> repeatedColumns();
std::vector<RowColumn<patient::ChangedField>> changedColumns();
std::vector<RowColumn<patient::ListNote>> noteColumns();

/// The rows of which somebody must say whom they mean, each with everybody whom it may be, and the answers.
class UndecidedList final : public QWidget {
    Q_OBJECT
public:
    explicit UndecidedList(Desk& desk, QWidget* parent = nullptr);

    /// Another list: what was said counts no more.
    void clear();
    /// What the last trial left undecided; rows that were answered stay.
    void setRows(const std::vector<patient::UndecidedRow>& rows);
    struct Answers {
        std::vector<Candidate> rows;
        std::map<int, patient::PatientId> decisions;
    };
    const std::map<int, patient::PatientId>& decisions() const { return m_decisions; }
    Answers answers() const { return {m_candidates, m_decisions}; }
    /// As they were said of the same list before; the next trial adds what is open.
    void setAnswers(const Answers& answers);
    int rowCount() const;  ///< lines: rows of the list by people whom they may mean
    int openCount() const; ///< rows without an answer

Q_SIGNALS:
    void decided();

private:
    void answer(bool isKnown);
    void takeBack();
    void refresh();
    QString answerOf(const Candidate& it) const;

    Desk& m_desk;
    std::vector<Candidate> m_candidates;
    std::map<int, patient::PatientId> m_decisions;
    RowsModel<Candidate>* m_model;
    TableBox* m_table;
    QPushButton* m_same;
    QPushButton* m_new;
    QPushButton* m_back;
};

} // namespace tramyte::ui
