// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>

namespace tramyte::ui {

namespace {

QString withKey(const QString& text, const QKeySequence& key)
{
    return key.isEmpty() ? text : text + QStringLiteral("  ") + key.toString(QKeySequence::NativeText);
}

} // namespace

void setKind(QWidget& widget, const char* kind)
{
    widget.setProperty("kind", kind);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QIcon icon(const QString& name)
{
    return QIcon::fromTheme(name);
}

QLabel* makeLabel(const QString& text, const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("kind", kind);
    return label;
}

QLabel* makeSentence(const QString& text, const char* kind, QWidget* parent)
{
    auto* label = makeLabel(text, kind, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    // its height follows from its width; without this a page would also ask for the height at a guessed, narrow width
    label->setMinimumHeight(1);
    return label;
}

QPushButton* makeButton(const QString& text, const QKeySequence& key, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("key", QVariant::fromValue(key));
    button->setAutoDefault(false);
    setButtonText(*button, text);
    return button;
}

QPushButton* makePrimaryButton(const QString& text, const QKeySequence& key, QWidget* parent)
{
    auto* button = makeButton(text, key, parent);
    button->setProperty("kind", "primary");
    return button;
}

QPushButton* makeLinkButton(const QString& text, QWidget* parent)
{
    auto* button = makeButton(text, {}, parent);
    button->setProperty("kind", "link");
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void setButtonText(QPushButton& button, const QString& text)
{
    const auto key = button.property("key").value<QKeySequence>();
    button.setText(withKey(text, key));
    button.setAccessibleName(QString(text).remove(QLatin1Char('&')));
    auto* shortcut = button.findChild<QShortcut*>();
    if (!shortcut && !key.isEmpty()) {
        // a button's own shortcut clicks a tenth of a second later: what is typed meanwhile would go astray
        shortcut = new QShortcut(&button);
        QObject::connect(shortcut, &QShortcut::activated, &button, &QPushButton::click);
    }
    if (shortcut)
        shortcut->setKey(key);
}

QFrame* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("kind", "line");
    return line;
}

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent), m_head(new QHBoxLayout), m_heading(makeLabel(heading, "heading")), m_body(new QVBoxLayout)
{
    setProperty("kind", "card");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_head->setSpacing(8);
    m_head->addWidget(m_heading);
    m_head->addStretch();
    m_body->setSpacing(8);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    setHeading(heading);
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QLayout* inner = item->layout())
            clearLayout(*inner);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the very button whose click asks for this
        }
        delete item;
    }
}

QVBoxLayout* pageLayout(QWidget* page)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    return layout;
}

QHBoxLayout* addTitleRow(QVBoxLayout* layout, QLabel* title)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch();
    layout->addLayout(row);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    row->addLayout(actions);
    return actions;
}

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    content->setProperty("kind", "scrolled");
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace tramyte::ui
