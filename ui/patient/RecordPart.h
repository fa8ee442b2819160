// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/Patient.h"
#include "ui/common/Widgets.h"

namespace tramyte::ui {

/// A part of the record page that changes the person: what it did, what was refused, whose record is wanted.
class RecordPart : public Card {
    Q_OBJECT
public:
    using Card::Card;

    virtual void tell(const patient::Patient& patient) = 0;

Q_SIGNALS:
    void changed(const tramyte::patient::Patient& patient, const QString& said);
    void refused(const tramyte::Error& error);
    void personWanted(qint64 person);
};

} // namespace tramyte::ui
