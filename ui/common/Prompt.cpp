// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Prompt.h"

#include "ui/common/Widgets.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

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

/// Where a file or folder was chosen last since the program was started; the documents at first.
QString& lastFolder()
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return folder;
}

QString remembered(const QString& path)
{
    if (!path.isEmpty())
        lastFolder() = QFileInfo(path).isDir() ? path : QFileInfo(path).path();
    return path;
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
    return remembered(QFileDialog::getOpenFileName(parent, title, lastFolder(), filter));
}

QString Prompt::saveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter)
{
    if (const auto given = answer())
        return *given;
    return remembered(QFileDialog::getSaveFileName(parent, title, QDir(lastFolder()).filePath(suggestedName), filter));
}

QString Prompt::folder(QWidget* parent, const QString& title, const QString& start)
{
    if (const auto given = answer())
        return *given;
    return remembered(QFileDialog::getExistingDirectory(parent, title, start.isEmpty() ? lastFolder() : start));
}

void Prompt::answerInAdvance(std::deque<QString> given)
{
    answers() = std::move(given);
}

void Prompt::askPeople()
{
    answers().reset();
}

std::size_t Prompt::answersLeft()
{
    return answers() ? answers()->size() : 0;
}

} // namespace tramyte::ui
