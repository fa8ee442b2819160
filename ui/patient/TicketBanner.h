// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tramyte::ui {

/// Who was sent to the queue last, and with which number: large enough to read out over the counter. The public may
/// look on: a name and a number of the day, nothing more.
class TicketBanner final : public QFrame {
    Q_OBJECT
public:
    explicit TicketBanner(QWidget* parent = nullptr);

    void tell(int ticket, const QString& name, qint64 patient);
    void clear();

Q_SIGNALS:
    void recordWanted(qint64 patient);

private:
    QLabel* m_number;
    QLabel* m_words;
    QPushButton* m_record;
    qint64 m_patient = 0;
};

} // namespace tramyte::ui
