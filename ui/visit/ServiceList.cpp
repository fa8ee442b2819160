// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/ServiceList.h"

#include "ui/common/CodeEdit.h"
#include "ui/common/Field.h"
#include "ui/common/Text.h"
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace tramyte::ui {

ServiceList::ServiceList(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_add(new CodeEdit(desk, catalog::Kind::Service)),
      m_addPart(new Field(tr("&Services"), m_add)), m_layout(new QVBoxLayout)
{
    m_add->setObjectName(QStringLiteral("addServiceEdit"));
    m_add->setPlaceholderText(tr("name or code"));
    m_add->setAddsOnly(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    connect(m_add, &QLineEdit::textChanged, m_addPart, [this] { m_addPart->setError({}); });
    m_layout->setSpacing(0);
    layout->addLayout(m_layout);
    connect(m_add, &CodeEdit::picked, this, [this](const QString& code) {
        bill::PlannedService service;
        service.code = code;
        addRow(service);
        Q_EMIT edited();
    });
}

void ServiceList::show(const std::vector<bill::PlannedService>& services, QDate day)
{
    for (const Row& row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    m_day = day;
    m_add->setDay(day);
    m_add->setCode({});
    hide();
    for (const bill::PlannedService& service : services)
        addRow(service);
}

ServiceList::Row& ServiceList::addRow(const bill::PlannedService& service)
{
    Row row{service, new QWidget, makeLineEdit(QStringLiteral("quantityEdit")),
        makeLineEdit(QStringLiteral("resultEdit"), tr("result")), makeSentence({}, "error")};
    const QString name = nameOf(service.code);
    auto* label = makeLabel(name, "sentence");
    label->setToolTip(name);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.quantity->setText(fieldQuantity(service.quantity));
    row.quantity->setFixedWidth(48);
    row.quantity->setAlignment(Qt::AlignRight);
    row.quantity->setAccessibleName(tr("Quantity of %1").arg(name));
    row.result->setText(service.result);
    row.result->setAccessibleName(tr("Result of %1").arg(name));
    row.result->setFixedWidth(140);
    row.issue->hide();
    auto* remove = makeLinkButton(tr("Remove"));
    remove->setFocusPolicy(Qt::ClickFocus);

    auto* column = new QVBoxLayout(row.widget);
    column->setContentsMargins(10, 2, 0, 2);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label, 1);
    line->addWidget(row.quantity);
    line->addWidget(row.result);
    line->addWidget(remove);
    column->addLayout(line);
    column->addWidget(row.issue);
    m_layout->addWidget(row.widget);
    setVisible(true);
    for (QLineEdit* edit : {row.quantity, row.result})
        connect(edit, &QLineEdit::textEdited, this, &ServiceList::edited);
    connect(remove, &QPushButton::clicked, this, [this, widget = row.widget] {
        std::erase_if(m_rows, [&](const Row& it) { return it.widget == widget; });
        widget->hide();
        widget->deleteLater();
        setVisible(!m_rows.empty()); // nothing listed takes no room
        Q_EMIT edited();
    });
    m_rows.push_back(row);
    return m_rows.back();
}

QString ServiceList::nameOf(const QString& code) const
{
    const auto entry = m_desk.catalogue.find(catalog::Kind::Service, code, m_day);
    return entry && *entry ? (*entry)->name : code;
}

std::vector<bill::PlannedService> ServiceList::value() const
{
    std::vector<bill::PlannedService> services;
    for (const Row& row : m_rows) {
        bill::PlannedService service = row.service;
        service.quantity = Quantity{typedDecimal(row.quantity->text(), 3).value_or(0)};
        service.result = row.result->text().trimmed();
        services.push_back(service);
    }
    return services;
}

void ServiceList::setIssues(const Issues& issues)
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const QString field = QStringLiteral("services.%1").arg(at);
        const auto issue = std::ranges::find_if(issues,
            [&](const Issue& it) { return it.field == field || it.field.startsWith(field + QLatin1Char('.')); });
        const bool isNumber = typedDecimal(m_rows[at].quantity->text(), 3).has_value();
        m_rows[at].issue->setText(!isNumber ? tr("Quantity: a number such as 1 or 0,5.")
                : issue != issues.end()     ? issue->message
                                            : QString());
        m_rows[at].issue->setVisible(!m_rows[at].issue->text().isEmpty());
    }
}

bool ServiceList::isReadable()
{
    if (!m_add->pickWhole()) {
        m_addPart->setError(tr("Choose a service of the list with Enter, or empty this line."));
        return false;
    }
    return std::ranges::all_of(
        m_rows, [](const Row& row) { return typedDecimal(row.quantity->text(), 3).has_value(); });
}

bool ServiceList::focusFirstError() const
{
    if (!m_addPart->error().isEmpty()) {
        m_add->setFocus();
        return true;
    }
    for (const Row& row : m_rows)
        if (!row.issue->isHidden()) {
            row.quantity->setFocus();
            return true;
        }
    return false;
}

void ServiceList::setReadOnly(bool readOnly)
{
    m_addPart->setVisible(!readOnly || !m_rows.empty());
    m_add->setVisible(!readOnly);
    for (const Row& row : m_rows) {
        row.quantity->setReadOnly(readOnly);
        row.result->setReadOnly(readOnly);
        for (QPushButton* button : row.widget->findChildren<QPushButton*>())
            button->setVisible(!readOnly);
    }
}

} // namespace tramyte::ui
