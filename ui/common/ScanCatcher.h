// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <functional>

class QInputMethodEvent;
class QKeyEvent;
class QTimer;
class QWidget;

namespace tramyte::ui {

/// A page that takes what a scanner reads while it is shown.
class ScanTaker {
public:
    virtual ~ScanTaker() = default;
    /// Whether the scan belonged here; another one goes to the search box.
    virtual bool takeScan(const QString& text) = 0;
};

/// A widget with this dynamic property takes scans by itself: keys go to it as they come.
inline constexpr const char* kTakesScans = "takesScans";

/// Sees the keys of a window before its widgets and recognises a scanner by what no hand does: the beginning of a code,
/// typed with less than a twentieth of a second between keys. Then the field gets back what it had before, the rest of
/// the scan with its Enter reaches no widget, and `scanned` tells all of it. What people type passes untouched.
class ScanCatcher final : public QObject {
    Q_OBJECT
public:
    explicit ScanCatcher(QWidget& window);
    ~ScanCatcher() override;

Q_SIGNALS:
    void scanned(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(QWidget& widget, const QKeyEvent& key);
    bool takeCommit(QWidget& widget, const QInputMethodEvent& event);
    bool takeText(QWidget& widget, const QString& text, qint64 at);
    bool takeEnd(QWidget& widget, qint64 at);
    void begin(QWidget& widget);
    void catchFrom(qsizetype beginning);
    void finish();
    qint64 momentOf(const QKeyEvent& key) const;
    /// Whether this key followed the last one as only a machine types; a busy computer may make a scanner stumble.
    bool isAtOnce(qint64 at);

    QWidget& m_window;
    QElapsedTimer m_clock;
    QTimer* m_silence;                              ///< a scanner without an Enter
    QString m_keys;                                 ///< typed without a pause
    qint64 m_last = 0;                              ///< when the last of them was pressed
    int m_quick = 0;                                ///< how many of them came at once
    int m_stumbles = 0;                             ///< and how many late, though the others were quick
    qint64 m_arrived = 0;                           ///< and when it came, by `m_clock`
    QPointer<QWidget> m_widget;                     ///< into which they were typed
    std::function<void(const QString&)> m_giveBack; ///< makes it as it was before, with these keys
    bool m_isCatching = false;
    bool m_isEnding = false;        ///< a scan has just ended: its second line end may follow
    const QEvent* m_seen = nullptr; ///< an event climbs to parents when a widget does not want it
    QPointer<QWidget> m_seenBy;
};

} // namespace tramyte::ui
