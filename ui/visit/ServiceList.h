// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Issue.h"
#include "core/bill/Consultation.h"
#include "ui/common/Desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tramyte::ui {

class CodeEdit;
class Field;

/// Tests, procedures and other services of the visit.
class ServiceList final : public QWidget {
    Q_OBJECT
public:
    explicit ServiceList(Desk& desk, QWidget* parent = nullptr);

    void show(const std::vector<bill::PlannedService>& services, QDate day);
    std::vector<bill::PlannedService> value() const;
    /// Those of `services.N` are said at their row.
    void setIssues(const Issues& issues);
    /// Whether every quantity can be read and nothing waits in the line to add by; says there what is wrong.
    bool isReadable();
    bool focusFirstError() const;
    void setReadOnly(bool readOnly);
    CodeEdit* addEdit() const { return m_add; }
    /// The line to add by stands where the form wants it; the widget itself lists what was added.
    Field* addPart() const { return m_addPart; }

Q_SIGNALS:
    void edited();

private:
    struct Row {
        bill::PlannedService service;
        QWidget* widget;
        QLineEdit* quantity;
        QLineEdit* result;
        QLabel* issue;
    };
    Row& addRow(const bill::PlannedService& service);
    QString nameOf(const QString& code) const;

    Desk& m_desk;
    CodeEdit* m_add;
    Field* m_addPart;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
    QDate m_day;
};

} // namespace tramyte::ui
