// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Field.h"

#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <algorithm>

namespace tramyte::ui {

Field::Field(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent), m_control(control), m_label(makeLabel(label, "hint", this)),
      m_line(makeSentence({}, "hint", this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addWidget(m_line);
    m_label->setBuddy(control);
    setLabel(label);
    showLine();
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    if (m_control->accessibleName().isEmpty())
        m_control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

void Field::setError(const QString& sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    m_control->setProperty("invalid", !sentence.isEmpty());
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
    m_control->setAccessibleDescription(sentence);
    showLine();
}

QString Field::error() const
{
    return m_error;
}

void Field::setWarning(const QString& sentence)
{
    if (m_warning == sentence)
        return;
    m_warning = sentence;
    showLine();
}

void Field::setHint(const QString& hint)
{
    m_hint = hint;
    showLine();
}

void Field::showLine()
{
    const bool isError = !m_error.isEmpty();
    const bool isWarning = !isError && !m_warning.isEmpty();
    m_line->setText(isError ? m_error : isWarning ? m_warning : m_hint);
    setKind(*m_line, isError ? "error" : isWarning ? "caution" : "hint");
    m_line->setVisible(!m_line->text().isEmpty());
}

Field* FieldSet::find(const QString& name) const
{
    const auto it = m_fields.find(name);
    return it == m_fields.end() ? nullptr : it->second;
}

void FieldSet::clearErrors()
{
    for (const auto& [name, field] : m_fields)
        field->setError({});
}

bool FieldSet::setError(const QString& name, const QString& sentence)
{
    Field* field = find(name);
    if (!field)
        return false;
    field->setError(sentence);
    return true;
}

bool FieldSet::focusFirstError() const
{
    Field* first = nullptr;
    for (const auto& [name, field] : m_fields) {
        if (field->error().isEmpty())
            continue;
        const QPoint place = field->mapTo(field->window(), QPoint());
        if (!first)
            first = field;
        else if (const QPoint best = first->mapTo(first->window(), QPoint());
                 place.y() < best.y() || (place.y() == best.y() && place.x() < best.x()))
            first = field;
    }
    if (first)
        first->control()->setFocus();
    return first != nullptr;
}

QLineEdit* makeLineEdit(const QString& name, const QString& placeholder, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace tramyte::ui
