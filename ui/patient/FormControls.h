// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Field.h"
#include "ui/patient/FormCheck.h"

#include <QCoreApplication>
#include <functional>

namespace tramyte::ui {

/// How the text of a control becomes the value of a field.
enum class Reads { Text, Day, Birth, Code, Person };

/// The controls of a person's form by the names of `register`: their values as services take them, what is marked as
/// scanned, what is wrong with them.
class FormControls final {
    Q_DECLARE_TR_FUNCTIONS(tramyte::ui::FormControls)
public:
    struct Control {
        QWidget* widget = nullptr;
        Field* field = nullptr;
        Reads reads = Reads::Text;
    };

    explicit FormControls(std::function<QDate()> today) : m_today(std::move(today)) {}

    void add(const QString& name, QWidget* widget, Field* field, Reads reads);
    bool contains(const QString& name) const { return m_controls.contains(name); }
    const Control& at(const QString& name) const { return m_controls.at(name); }
    /// Of the control that this is; empty when it is none.
    QString nameOf(const QObject* widget) const;
    /// Names as the eye goes.
    const std::vector<QString>& order() const { return m_order; }
    FieldSet& fields() { return m_fields; }

    QString value(const QString& name) const;
    void setValue(const QString& name, const QString& value, bool isScanned);
    void put(const patient::PatientForm& form, bool isScanned);
    patient::PatientForm typed() const;
    static void setFilled(QWidget& widget, bool isFilled);
    /// Takes out of a verdict what it says of fields that are still empty.
    void dropMissing(FormVerdict& verdict) const;
    bool tells(const QString& sentence) const;
    /// Puts each complaint beside its field. With a name: errors of that field only, and warnings as they come.
    void complain(const FormVerdict& verdict, const QString& onlyField = {});

private:
    bool isUnreadable(const QString& name) const;

    std::function<QDate()> m_today;
    std::map<QString, Control> m_controls;
    std::vector<QString> m_order;
    FieldSet m_fields;
};

} // namespace tramyte::ui
