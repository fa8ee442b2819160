// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <deque>
#include <optional>

class QWidget;

namespace tramyte::ui {

/// The few questions that stop a person: every one goes through here, so that a test can answer in advance.
class Prompt final {
    Q_DECLARE_TR_FUNCTIONS(tramyte::ui::Prompt)
public:
    /// A question with a plain verb on its button ("Archive"), and Cancel. `text` says what will happen.
    static bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action);
    /// One line of text ("Why is the visit amended?"); empty when it was not given.
    static std::optional<QString> ask(
        QWidget* parent, const QString& title, const QString& text, const QString& action);
    /// The same for a passphrase, which is not shown.
    static std::optional<QString> askSecret(
        QWidget* parent, const QString& title, const QString& text, const QString& action);
    /// Files and folders; empty when none was chosen. `filter` as QFileDialog has it.
    static QString openFile(QWidget* parent, const QString& title, const QString& filter);
    static QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter);
    static QString folder(QWidget* parent, const QString& title, const QString& start = {});

    /// For tests: answers to the next questions, in order. "yes" and "no" answer `confirm`; an empty text is Cancel.
    static void answerInAdvance(std::deque<QString> answers);
    /// People are asked again.
    static void askPeople();
    /// How many of those were not asked for.
    static std::size_t answersLeft();
};

} // namespace tramyte::ui
