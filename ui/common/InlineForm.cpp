// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InlineForm.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace tramyte::ui {

InlineForm::InlineForm(QWidget* parent)
    : Card(QStringLiteral(" "), parent), m_error(makeSentence({}, "error")), m_action(makePrimaryButton(tr("Save")))
{
    setObjectName(QStringLiteral("inlineForm"));
    m_action->setObjectName(QStringLiteral("inlineSubmitButton"));
    auto* cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("inlineCancelButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);
    body()->addWidget(m_error);
    body()->addLayout(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    connect(cancel, &QPushButton::clicked, this, &InlineForm::leave);
    connect(m_action, &QPushButton::clicked, this, &InlineForm::submit);
}

void InlineForm::begin(const QString& question, const QString& heading, int columns)
{
    m_question = question;
    setHeading(heading);
    setFocusProxy(nullptr);
    if (m_content) { // one of its lines may be the one whose key leads here
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    body()->insertWidget(0, m_content);
    m_columns = columns;
    m_row = 0;
    m_column = 0;
    m_fields = {};
    m_controls.clear();
    m_order.clear();
    m_first.clear();
    m_error->clear();
    m_error->hide();
}

void InlineForm::place(QWidget* widget, bool wide)
{
    if (wide && m_column > 0) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(widget, m_row, m_column, 1, wide ? m_columns : 1, Qt::AlignTop);
    m_column = wide ? m_columns : m_column + 1;
    if (m_column >= m_columns) {
        ++m_row;
        m_column = 0;
    }
}

QLabel* InlineForm::addSentence(const QString& text, const char* kind)
{
    auto* label = makeSentence(text, kind);
    place(label, true);
    return label;
}

void InlineForm::addControl(const QString& name, const QString& label, QWidget* control)
{
    auto* field = new Field(label, control);
    m_fields.add(name, field);
    m_controls[name] = control;
    m_order.push_back(control);
    place(field, false);
}

QLineEdit* InlineForm::addText(const QString& name, const QString& label, const QString& value, const QString& hint)
{
    auto* edit = makeLineEdit(name + QStringLiteral("Edit"));
    edit->setText(value);
    m_first[edit] = value;
    addControl(name, label, edit);
    if (!hint.isEmpty())
        m_fields.find(name)->setHint(hint);
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        const auto at = std::find(m_order.begin(), m_order.end(), edit);
        if (at == m_order.end() || at + 1 == m_order.end())
            submit();
        else
            (*(at + 1))->setFocus();
    });
    return edit;
}

QComboBox* InlineForm::addChoice(const QString& name, const QString& label,
    const std::vector<std::pair<QString, QString>>& choices, const QString& chosen)
{
    auto* box = new QComboBox;
    box->setObjectName(name + QStringLiteral("ComboBox"));
    if (chosen.isEmpty())
        box->addItem(tr("choose"), QString());
    for (const auto& [word, shown] : choices)
        box->addItem(shown, word);
    if (!chosen.isEmpty())
        box->setCurrentIndex(box->findData(chosen));
    addControl(name, label, box);
    return box;
}

QCheckBox* InlineForm::addCheck(const QString& name, const QString& label)
{
    auto* box = new QCheckBox(label);
    box->setObjectName(name + QStringLiteral("CheckBox"));
    auto* field = new Field({}, box);
    m_fields.add(name, field);
    m_controls[name] = box;
    m_order.push_back(box);
    place(field, false);
    return box;
}

void InlineForm::ask(const QString& action, std::function<Result<void>()> submit)
{
    m_submit = std::move(submit);
    setButtonText(*m_action, action);
    show();
    QWidget* before = nullptr;
    for (QWidget* control : m_order) {
        if (before)
            QWidget::setTabOrder(before, control);
        before = control;
    }
    setFocusProxy(m_order.empty() ? nullptr : m_order.front());
    if (!m_order.empty())
        m_order.front()->setFocus();
}

QString InlineForm::text(const QString& name) const
{
    return qobject_cast<QLineEdit*>(m_controls.at(name))->text();
}

void InlineForm::setText(const QString& name, const QString& text)
{
    qobject_cast<QLineEdit*>(m_controls.at(name))->setText(text);
}

QString InlineForm::choice(const QString& name) const
{
    return qobject_cast<QComboBox*>(m_controls.at(name))->currentData().toString();
}

bool InlineForm::isChecked(const QString& name) const
{
    return qobject_cast<QCheckBox*>(m_controls.at(name))->isChecked();
}

void InlineForm::submit()
{
    m_fields.clearErrors();
    m_error->hide();
    const auto done = m_submit();
    if (done) {
        hide();
        Q_EMIT answered();
    } else if (m_fields.setError(done.error().field, done.error().message)) {
        m_fields.focusFirstError();
    } else {
        m_error->setText(done.error().message);
        m_error->show();
    }
}

void InlineForm::leave()
{
    hide();
    Q_EMIT left();
}

bool InlineForm::hasTyped() const
{
    return std::any_of(m_first.begin(), m_first.end(),
        [](const auto& it) { return qobject_cast<QLineEdit*>(it.first)->text() != it.second; });
}

void InlineForm::setVisible(bool visible)
{
    Card::setVisible(visible);
    for (QWidget* other : m_others)
        other->setVisible(!visible);
}

Memory InlineForm::memory() const
{
    if (isHidden())
        return {};
    return {{QStringLiteral("question"), m_question}, {QStringLiteral("controls"), controlsOf(*m_content)}};
}

void InlineForm::recall(const Memory& memory)
{
    if (memory.isEmpty() || !m_asker)
        return;
    m_asker(memory.value(QStringLiteral("question")).toString());
    if (!isHidden())
        recallControls(*m_content, memory.value(QStringLiteral("controls")).toMap());
}

void InlineForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !hasTyped()) // what was typed is thrown away by the button only
        return leave();
    Card::keyPressEvent(event);
}

} // namespace tramyte::ui
