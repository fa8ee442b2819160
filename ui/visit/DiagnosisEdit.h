// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Desk.h"
#include "ui/common/Field.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace tramyte::ui {

class CodeEdit;

/// The main diagnosis and the others, by code or words of ICD-10.
class DiagnosisEdit final : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosisEdit(Desk& desk, QWidget* parent = nullptr);

    void show(const QString& main, const QStringList& others, QDate day);
    QString main() const;
    QStringList others() const;
    /// `mainDiagnosis`, `otherDiagnoses` and `otherDiagnoses.N`. False for other names.
    bool setError(const QString& field, const QString& sentence);
    void clearErrors();
    bool focusFirstError() const { return m_fields.focusFirstError(); }
    void setReadOnly(bool readOnly);
    CodeEdit* mainEdit() const { return m_main; }
    CodeEdit* addEdit() const { return m_add; }
    /// The lines to write in stand where the form wants them; the widget itself lists what was added.
    Field* mainPart() const { return m_mainField; }
    Field* addPart() const { return m_addField; }

Q_SIGNALS:
    void edited();

private:
    void addOther(const QString& code);

    Desk& m_desk;
    FieldSet m_fields;
    CodeEdit* m_main;
    CodeEdit* m_add;
    Field* m_mainField;
    Field* m_addField;
    QVBoxLayout* m_list;
    struct Other {
        QString code;
        QWidget* row;
    };
    std::vector<Other> m_others;
    QDate m_day;
    bool m_readOnly = false;
};

} // namespace tramyte::ui
