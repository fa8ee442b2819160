// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ScanCatcher.h"

#include "ui/common/SuggestEdit.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTimer>

namespace tramyte::ui {

namespace {

constexpr qint64 kMostBetweenKeys = 50; // ms; scanners need 1 to 30, quick typists 80 and more
constexpr int kSurelyQuick = 4;         // keys that no hand types one after the other
constexpr int kMostStumbles = 3;
constexpr int kSilence = 250;              // ms after which a scan without an Enter has ended
constexpr qsizetype kLongestScan = 10'000; // whatever types on and on is no scanner

/// Where a scan begins in what was typed without a pause; -1: it is none so far. With an input method at work the
/// letters of a card's code may have become others.
qsizetype scanBeginning(const QString& keys)
{
    const auto form = [](const char* pattern) { // perhaps behind the mark that tells the kind of code
        return QRegularExpression(QStringLiteral("(?:\\][A-Za-z][0-9])?") + QString::fromLatin1(pattern));
    };
    static const QRegularExpression forms[] = {
        form("[A-Za-z]{2}[1-5][0-9]{12}\\|$"),                            // insurance card
        form("(?=\\p{L}{0,2}[^\\x00-\\x7F])\\p{L}{1,3}[0-9]{12,13}\\|$"), // the same by an input method
        form("[0-9]{12}\\|$"),                                            // citizen's card
        form("[0-9]{10}\\|$"),                                            // insurance number
        form("TYT\\|[0-9A-Za-z./_-]{3,}\\|$"),
        form("00020101021[12]$"), // payment
        // damaged at its beginning, but nobody types bars so fast
        form("^[^|]{6,}\\|[^|]*\\|[^|]{3,}\\|$"),
    };
    for (const QRegularExpression& it : forms)
        if (const auto match = it.match(keys); match.hasMatch())
            return match.capturedStart();
    return -1;
}

/// A bare number as bar codes of old cards have it.
bool isBareCode(const QString& keys)
{
    static const QRegularExpression form(QStringLiteral("^(?:[A-Za-z]{2}[1-5][0-9]{12}|0[0-9]{11})$"));
    return form.match(keys).hasMatch();
}

QLineEdit* lineOf(QWidget& widget)
{
    if (auto* edit = qobject_cast<QLineEdit*>(&widget))
        return edit;
    if (qobject_cast<QAbstractSpinBox*>(&widget) || qobject_cast<QComboBox*>(&widget))
        return widget.findChild<QLineEdit*>();
    return nullptr;
}

std::function<void(const QString&)> giveBackOf(QLineEdit& edit)
{
    return [line = QPointer(&edit), text = edit.text(), at = edit.cursorPosition(), from = edit.selectionStart(),
               length = edit.selectedText().size()](const QString& keys) {
        if (!line || line->isReadOnly())
            return;
        line->setText(text);
        line->setCursorPosition(at);
        if (from >= 0)
            line->setSelection(from, static_cast<int>(length));
        if (!keys.isEmpty())
            line->insert(keys);
        if (auto* suggest = qobject_cast<SuggestEdit*>(line.data()))
            suggest->closeList();
    };
}

std::function<void(const QString&)> giveBackOf(QPlainTextEdit& edit)
{
    const QTextCursor cursor = edit.textCursor();
    return
        [pad = QPointer(&edit), from = cursor.selectionStart(), selected = cursor.selectedText()](const QString& keys) {
            if (!pad || pad->isReadOnly())
                return;
            QTextCursor typed = pad->textCursor();
            typed.setPosition(from, QTextCursor::KeepAnchor); // what came since
            typed.insertText(keys.isEmpty() ? selected : keys);
            pad->setTextCursor(typed);
        };
}

} // namespace

ScanCatcher::ScanCatcher(QWidget& window) : QObject(&window), m_window(window), m_silence(new QTimer(this))
{
    m_clock.start();
    m_silence->setSingleShot(true);
    m_silence->setInterval(kSilence);
    connect(m_silence, &QTimer::timeout, this, &ScanCatcher::finish);
    qApp->installEventFilter(this);
}

ScanCatcher::~ScanCatcher() = default;

bool ScanCatcher::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    if (m_isCatching && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut either
        return true;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!isKey || !widget || !m_window.isVisible())
        return false;
    if (m_seen == event && m_seenBy && widget != m_seenBy && widget->isAncestorOf(m_seenBy))
        return false; // passed on to a parent
    m_seen = event;
    m_seenBy = widget;
    if (event->type() == QEvent::KeyPress)
        return takeKey(*widget, *static_cast<QKeyEvent*>(event));
    return takeCommit(*widget, *static_cast<QInputMethodEvent*>(event));
}

qint64 ScanCatcher::momentOf(const QKeyEvent& key) const
{
    // when it was pressed, if that is known: keys wait while the program is busy
    return key.timestamp() != 0 ? static_cast<qint64>(key.timestamp()) : m_clock.elapsed();
}

bool ScanCatcher::isAtOnce(qint64 at)
{
    const qint64 between = at - m_last;
    m_last = at;
    m_arrived = m_clock.elapsed();
    if (between >= 0 && between <= kMostBetweenKeys) {
        ++m_quick;
        return true;
    }
    const bool isStumble = between > 0 && between <= kSilence && m_quick >= kSurelyQuick && m_stumbles < kMostStumbles;
    m_stumbles = isStumble ? m_stumbles + 1 : 0;
    if (!isStumble)
        m_quick = 0;
    return isStumble;
}

bool ScanCatcher::takeKey(QWidget& widget, const QKeyEvent& key)
{
    const qint64 at = momentOf(key);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab)
        return takeEnd(widget, at);
    const bool isCommand = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    if (m_isCatching && key.key() == Qt::Key_Backspace) { // an input method takes a letter back
        m_keys.chop(1);
        return true;
    }
    if (key.text().isEmpty() || !key.text().front().isPrint() || isCommand || key.isAutoRepeat())
        return m_isCatching && isCommand; // line feed by Ctrl+J, or a letter by Alt and digits
    return takeText(widget, key.text(), at);
}

bool ScanCatcher::takeCommit(QWidget& widget, const QInputMethodEvent& event)
{
    if (event.commitString().isEmpty())
        return m_isCatching;
    // its moment is not told: as long after the last key as it came after that
    return takeText(widget, event.commitString(), m_last + m_clock.elapsed() - m_arrived);
}

bool ScanCatcher::takeText(QWidget& widget, const QString& text, qint64 at)
{
    if (widget.property(kTakesScans).toBool() && !m_isCatching)
        return false;
    const bool isPause = !isAtOnce(at);
    m_isEnding = false;
    if (m_isCatching) {
        m_keys += text;
        if (m_keys.size() > kLongestScan)
            finish();
        else
            m_silence->start();
        return true;
    }
    if (isPause || m_widget != &widget)
        begin(widget);
    m_keys += text;
    const qsizetype beginning = scanBeginning(m_keys);
    if (beginning < 0)
        return false;
    catchFrom(beginning);
    return true;
}

bool ScanCatcher::takeEnd(QWidget& widget, qint64 at)
{
    const bool atOnce = isAtOnce(at);
    if (m_isCatching) {
        finish();
        m_isEnding = true;
        return true;
    }
    if (m_isEnding && atOnce)
        return true;
    m_isEnding = false;
    if (atOnce && m_widget == &widget && isBareCode(m_keys)) {
        catchFrom(0);
        finish();
        m_isEnding = true;
        return true;
    }
    m_widget.clear();
    return false;
}

void ScanCatcher::begin(QWidget& widget)
{
    m_keys.clear();
    m_widget = &widget;
    m_giveBack = {};
    if (QLineEdit* line = lineOf(widget))
        m_giveBack = giveBackOf(*line);
    else if (auto* pad = qobject_cast<QPlainTextEdit*>(&widget))
        m_giveBack = giveBackOf(*pad);
    else if (auto* box = qobject_cast<QComboBox*>(&widget))
        m_giveBack = [choice = QPointer(box), index = box->currentIndex()](const QString&) {
            if (choice)
                choice->setCurrentIndex(index);
        };
    else if (auto* view = qobject_cast<QAbstractItemView*>(&widget))
        m_giveBack = [list = QPointer(view), index = QPersistentModelIndex(view->currentIndex())](const QString&) {
            if (list)
                list->setCurrentIndex(index);
        };
}

void ScanCatcher::catchFrom(qsizetype beginning)
{
    if (m_giveBack)
        m_giveBack(m_keys.first(beginning));
    m_giveBack = {};
    m_keys.remove(0, beginning);
    m_isCatching = true;
    m_silence->start();
}

void ScanCatcher::finish()
{
    m_silence->stop();
    m_isCatching = false;
    m_quick = 0;
    m_widget.clear();
    const QString scan = std::exchange(m_keys, QString());
    if (!scan.isEmpty())
        // once the key is dealt with: whoever takes the scan may open another page
        QMetaObject::invokeMethod(
            this, [this, scan] { Q_EMIT scanned(scan); }, Qt::QueuedConnection);
}

} // namespace tramyte::ui
