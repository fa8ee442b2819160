// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/MergeService.h"
#include "ui/common/Desk.h"
#include "ui/common/Memory.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tramyte::ui {

class Field;
class Notice;

/// Two records side by side: what both say, which value stays, and the three ends: one person, two people, later.
class MergePanel final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit MergePanel(Desk& desk, QWidget* parent = nullptr);

    /// Shows two records; which one is proposed to stay, the service says. Looking at them is noted.
    void compare(patient::PatientId one, patient::PatientId other);
    void clear();
    bool isEmpty() const { return !m_shown; }
    /// To the first field in which the records differ.
    void focusFirst();
    Memory memory() const override;
    void recall(const Memory& memory) override;

Q_SIGNALS:
    /// Something was decided, or taken back.
    void decided(const QString& sentence);
    void personWanted(qint64 id);

private:
    void makeButtons(QVBoxLayout* layout);
    void tell(patient::Comparison comparison);
    void fillGrid();
    void addHeads(QGridLayout& grid);
    void addFact(QGridLayout& grid, const patient::FactChoice& fact);
    void addCounts(QGridLayout& grid);
    void swap();
    void merge();
    void callDistinct();
    void refuse(const Error& error);

    Desk& m_desk;
    std::optional<patient::Comparison> m_shown;
    QString m_token;
    std::map<QString, QButtonGroup*> m_choices; ///< by field; id 1 takes the dropped record's value
    QLabel* m_verdict;
    QLabel* m_reasons;
    Notice* m_done; ///< what was decided last, until the next
    Notice* m_notice;
    Notice* m_warning;
    QScrollArea* m_scroll;
    QLineEdit* m_reasonEdit;
    Field* m_reason;
    QLabel* m_empty;
    QWidget* m_sheet;
    QPushButton* m_swap;
    QPushButton* m_distinct;
    QPushButton* m_merge;
};

} // namespace tramyte::ui
