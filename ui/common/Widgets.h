// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

class QBoxLayout;
class QLayout;
class QVBoxLayout;
class QHBoxLayout;
class QScrollArea;

/// The small parts that every page is made of, so that all are of one hand.
namespace tramyte::ui {

/// Gives a widget its look (see resources/ui/style.qss) and lets the style see the change.
void setKind(QWidget& widget, const char* kind);
/// A symbolic icon of the icon theme, in the colour of the text.
QIcon icon(const QString& name);

/// `kind`: title, heading, strong, muted, hint, error, figure, chip, alarm, ... Text is plain: names of people may hold
/// anything.
QLabel* makeLabel(const QString& text, const char* kind, QWidget* parent = nullptr);
/// The same for sentences that need several lines.
QLabel* makeSentence(const QString& text, const char* kind, QWidget* parent = nullptr);

/// A button with its key shown behind the words: "Save  Ctrl+S". The key works anywhere on the page.
QPushButton* makeButton(const QString& text, const QKeySequence& key = {}, QWidget* parent = nullptr);
/// The one primary action of a page.
QPushButton* makePrimaryButton(const QString& text, const QKeySequence& key = {}, QWidget* parent = nullptr);
/// A button that reads like a link.
QPushButton* makeLinkButton(const QString& text, QWidget* parent = nullptr);
/// Changes the words of such a button; its key stays.
void setButtonText(QPushButton& button, const QString& text);

QFrame* makeLine(QWidget* parent = nullptr);

/// A surface with an optional heading and a body to fill.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    /// The line of the heading, for buttons at its end.
    QHBoxLayout* head() const { return m_head; }
    void setHeading(const QString& heading);

private:
    QHBoxLayout* m_head;
    QLabel* m_heading;
    QVBoxLayout* m_body;
};

/// Takes everything out of a layout, layouts in it included.
void clearLayout(QLayout& layout);

/// The column of a page: margin 16, gaps 12.
QVBoxLayout* pageLayout(QWidget* page);
/// Title at the left, actions at the right. Add buttons to the layout that is given back.
QHBoxLayout* addTitleRow(QVBoxLayout* layout, QLabel* title);
/// A scroll area without frame around `content`.
QScrollArea* scrolled(QWidget* content, QWidget* parent = nullptr);

} // namespace tramyte::ui
