// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <map>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace tramyte::ui {

/// A control with its name above and, when something is wrong, one sentence below. The name may carry a mnemonic
/// (`&Reason`): Alt and the letter bring the focus.
class Field final : public QWidget {
    Q_OBJECT
public:
    Field(const QString& label, QWidget* control, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    void setLabel(const QString& label);
    /// One sentence that says what to do; empty takes it away.
    void setError(const QString& sentence);
    QString error() const;
    /// Something odd that stops nobody, shown while there is no error.
    void setWarning(const QString& sentence);
    QString warning() const { return m_warning; }
    /// A hint below, shown while there is neither error nor warning.
    void setHint(const QString& hint);

private:
    void showLine();

    QWidget* m_control;
    QLabel* m_label;
    QLabel* m_line;
    QString m_error;
    QString m_warning;
    QString m_hint;
};

/// The fields of a form by the names that services give them in errors.
class FieldSet final {
public:
    void add(const QString& name, Field* field) { m_fields[name] = field; }
    Field* find(const QString& name) const;
    void clearErrors();
    /// Puts the sentence beside the field it is about; false when no field has that name.
    bool setError(const QString& name, const QString& sentence);
    /// The first field from the top that has an error takes the focus; false when none has.
    bool focusFirstError() const;

private:
    std::map<QString, Field*> m_fields;
};

/// A line edit with an accessible name and, if given, a placeholder.
QLineEdit* makeLineEdit(const QString& name, const QString& placeholder = {}, QWidget* parent = nullptr);

} // namespace tramyte::ui
