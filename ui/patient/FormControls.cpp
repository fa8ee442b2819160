// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patient/FormControls.h"

#include "ui/common/CodeEdit.h"
#include "ui/common/Text.h"
#include "ui/patient/FormFields.h"
#include "ui/patient/PersonPick.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <algorithm>

namespace tramyte::ui {

using patient::PatientForm;

void FormControls::add(const QString& name, QWidget* widget, Field* field, Reads reads)
{
    m_controls[name] = {widget, field, reads};
    m_order.push_back(name);
    m_fields.add(name, field);
}

QString FormControls::nameOf(const QObject* widget) const
{
    for (const auto& [name, control] : m_controls)
        if (control.widget == widget)
            return name;
    return {};
}

void FormControls::setFilled(QWidget& widget, bool isFilled)
{
    if (widget.property("filled").toBool() == isFilled)
        return;
    widget.setProperty("filled", isFilled);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QString FormControls::value(const QString& name) const
{
    const Control& it = m_controls.at(name);
    if (const auto* box = qobject_cast<QComboBox*>(it.widget))
        return box->currentData().toString();
    const auto* edit = static_cast<QLineEdit*>(it.widget);
    const QString typed = edit->text().trimmed();
    switch (it.reads) {
    case Reads::Text: return typed;
    case Reads::Code: return static_cast<const CodeEdit*>(edit)->code();
    case Reads::Person: {
        const patient::PatientId person = static_cast<const PersonPick*>(edit)->person();
        return person ? format(person) : QString();
    }
    case Reads::Day: {
        const auto day = typedDay(typed, m_today());
        return day ? day->toString(Qt::ISODate) : typed;
    }
    case Reads::Birth: {
        const auto birth = typedBirth(typed, m_today());
        return birth ? format(*birth) : typed;
    }
    }
    Q_UNREACHABLE();
}

bool FormControls::isUnreadable(const QString& name) const
{
    const Control& it = m_controls.at(name);
    if (it.reads == Reads::Person)
        return value(name).isEmpty() && !static_cast<QLineEdit*>(it.widget)->text().trimmed().isEmpty();
    if (it.reads != Reads::Day && it.reads != Reads::Birth)
        return false;
    const QString typed = static_cast<QLineEdit*>(it.widget)->text().trimmed();
    const QDate today = m_today();
    if (it.reads == Reads::Birth && typed.startsWith(u'~'))
        return false; // an estimated age: the service says whether it may be
    return !typed.isEmpty() && (it.reads == Reads::Day ? !typedDay(typed, today) : !typedBirth(typed, today));
}

void FormControls::setValue(const QString& name, const QString& value, bool isScanned)
{
    const Control& it = m_controls.at(name);
    if (auto* box = qobject_cast<QComboBox*>(it.widget)) {
        if (box->findData(value) < 0)
            box->addItem(value, value); // a code that the list of today does not have
        box->setCurrentIndex(box->findData(value));
    } else if (it.reads == Reads::Code) {
        static_cast<CodeEdit*>(it.widget)->setCode(value);
    } else if (it.reads == Reads::Person) {
        static_cast<PersonPick*>(it.widget)->setPerson(
            parseId<patient::PatientId>(value).value_or(patient::PatientId{}));
    } else {
        auto* edit = static_cast<QLineEdit*>(it.widget);
        QString shown = value;
        if (it.reads == Reads::Day && QDate::fromString(value, Qt::ISODate).isValid())
            shown = shownDay(QDate::fromString(value, Qt::ISODate));
        else if (const auto birth = PartialDate::parse(value); it.reads == Reads::Birth && birth)
            shown = formatVietnamese(*birth);
        edit->setText(shown);
        edit->setCursorPosition(0);
    }
    setFilled(*it.widget, isScanned && !value.isEmpty());
}

void FormControls::put(const PatientForm& form, bool isScanned)
{
    for (const FormField& field : formFields()) {
        const QString name = QLatin1String(field.name);
        if (const auto& text = form.*field.member; text && m_controls.contains(name))
            setValue(name, *text, isScanned);
    }
}

PatientForm FormControls::typed() const
{
    PatientForm form;
    for (const FormField& field : formFields())
        if (const QString name = QLatin1String(field.name); m_controls.contains(name))
            form.*field.member = value(name);
    return form;
}

void FormControls::dropMissing(FormVerdict& verdict) const
{
    for (const auto& [name, control] : m_controls)
        if (value(name).isEmpty()) {
            verdict.errors.erase(name);
            verdict.warnings.erase(name);
        }
}

bool FormControls::tells(const QString& sentence) const
{
    return std::ranges::any_of(m_controls, [&](const auto& it) {
        const Field& field = *it.second.field;
        return field.error().contains(sentence) || field.warning().contains(sentence);
    });
}

void FormControls::complain(const FormVerdict& verdict, const QString& onlyField)
{
    for (const auto& [name, control] : m_controls) {
        const auto warning = verdict.warnings.find(name);
        if (onlyField.isEmpty() || warning != verdict.warnings.end())
            control.field->setWarning(warning == verdict.warnings.end() ? QString() : warning->second);
        if (!onlyField.isEmpty() && name != onlyField)
            continue;
        const auto error = verdict.errors.find(name);
        QString sentence = error == verdict.errors.end() ? QString() : error->second;
        if (isUnreadable(name))
            sentence = control.reads == Reads::Birth ? tr("Write the birth as 5/3/1956, 3/1956 or 1956.")
                : control.reads == Reads::Person
                ? tr("Nobody is picked. Choose from the list, or clear this and write the name below.")
                : tr("Write the day as 31/12/2026.");
        control.field->setError(sentence);
    }
}

} // namespace tramyte::ui
