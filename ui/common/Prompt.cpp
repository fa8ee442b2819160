// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Prompt.h"

#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>

namespace tramyte::ui {

namespace {

std::optional<std::deque<QString>>& answers()
{
    static std::optional<std::deque<QString>> list; // set by tests only
    return list;
}

std::optional<QString> answer()
{
    if (!answers())
        return std::nullopt;
    Q_ASSERT(!answers()->empty()); // a test met a question that it did not expect
    const QString first = answers()->front();
    answers()->pop_front();
    return first;
}

struct Question {
    QDialog dialog;
    QLineEdit* edit = nullptr;

    Question(QWidget* parent, const QString& title, const QString& text, const QString& action, bool asks)
        : dialog(parent)
    {
        dialog.setWindowTitle(title);
        dialog.setMinimumWidth(440);
        auto* layout = new QVBoxLayout(&dialog);
        layout->setContentsMargins(16, 16, 16, 16);
        layout->setSpacing(12);
        layout->addWidget(makeSentence(title, "heading"));
        auto* sentence = makeSentence(text, "sentence");
        layout->addWidget(sentence);
        auto* accept = makePrimaryButton(action);
        if (asks) {
            edit = new QLineEdit;
            edit->setAccessibleName(text);
            layout->addWidget(edit);
            accept->setEnabled(false);
            QObject::connect(edit, &QLineEdit::textChanged, accept,
                [accept](const QString& typed) { accept->setEnabled(!typed.trimmed().isEmpty()); });
        }
        auto* row = new QHBoxLayout;
        row->addStretch();
        auto* cancel = makeButton(Prompt::tr("Cancel"), Qt::Key_Escape);
        row->addWidget(cancel);
        row->addWidget(accept);
        layout->addLayout(row);
        accept->setDefault(true);
        QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
        QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    }
};

} // namespace

bool Prompt::confirm(QWidget* parent, const QString& title, const QString& text, const QString& action)
{
    if (const auto given = answer())
        return *given == u"yes";
    Question question(parent, title, text, action, false);
    return question.dialog.exec() == QDialog::Accepted;
}

std::optional<QString> Prompt::ask(QWidget* parent, const QString& title, const QString& text, const QString& action)
{
    if (const auto given = answer())
        return given->isEmpty() ? std::nullopt : given;
    Question question(parent, title, text, action, true);
    if (question.dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return question.edit->text().trimmed();
}

std::optional<QString> Prompt::askSecret(
    QWidget* parent, const QString& title, const QString& text, const QString& action)
{
    if (const auto given = answer())
        return given->isEmpty() ? std::nullopt : given;
    Question question(parent, title, text, action, true);
    question.edit->setEchoMode(QLineEdit::Password);
    if (question.dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return question.edit->text();
}

QString Prompt::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    if (const auto given = answer())
        return *given;
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString Prompt::saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter)
{
    if (const auto given = answer())
        return *given;
    return QFileDialog::getSaveFileName(parent, title, suggestedName, filter);
}

QString Prompt::folder(QWidget* parent, const QString& title, const QString& start)
{
    if (const auto given = answer())
        return *given;
    return QFileDialog::getExistingDirectory(parent, title, start);
}

void Prompt::answerInAdvance(std::deque<QString> given)
{
    answers() = std::move(given);
}

std::size_t Prompt::answersLeft()
{
    return answers() ? answers()->size() : 0;
}

} // namespace tramyte::ui
