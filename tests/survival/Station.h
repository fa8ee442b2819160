// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <functional>
#include <optional>

namespace tramyte::survival {

/// What one call of the command line left behind.
struct Outcome {
    int exit = -1;
    bool crashed = false;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    /// `error.code` of a refusal with --json.
    QString errorCode() const { return object()["error"].toObject()["code"].toString(); }
};

/// How a call is made.
struct Call {
    QStringList arguments;
    QMap<QString, QString> environment = {}; ///< set in addition
    QByteArray input = {};
    QString output = {};                ///< standard output goes to this file
    std::function<void()> inChild = {}; ///< runs between fork and exec
    QString station = {};               ///< another folder than the station's own
};

/// A station of its own in a scratch folder, with medicines and services of tests/data and nobody in it; the folder
/// goes with the object. HOME and the temporary folder of every call lie in the scratch folder too, so that a test can
/// look for what was left there.
class Station {
public:
    /// `preload`: every call runs with this library in front (the power-cut disk).
    explicit Station(const QString& preload = {});

    QString scratch() const { return m_scratch.path(); }
    QString folder() const { return m_scratch.path() + "/data/station"; }
    QString file(const QString& name) const { return folder() + '/' + name; }
    QString recoveryKey() const { return m_recoveryKey; }

    /// Calls the command line on this station as its administrator, with --json.
    Outcome run(const QStringList& arguments) const { return run(Call{arguments}); }
    Outcome run(const Call& call) const;
    /// Prepares the process of such a call without starting it.
    void prepare(QProcess& process, const Call& call) const;

    /// Throws away what was not synced (only with the power-cut disk).
    void cutPower();

private:
    void bringBack(const QString& identity, const QString& path);
    void settle(const QString& folder);

    QTemporaryDir m_scratch;
    QString m_preload;
    QString m_recoveryKey;
};

/// Lines of tests/data/day.jsonl.
QList<QByteArray> dayOfWork();
/// Path of a file in tests/data.
QString testData(const QString& name);

/// Bytes of a file; empty when it is not there.
QByteArray bytesOf(const QString& path);
void setBytes(const QString& path, const QByteArray& bytes);

/// How long repeated tests go on: TRAMYTE_SOAK_SECONDS (`./dev soak`), otherwise so many rounds.
bool goesOn(int round, int rounds, qint64 startedMs);
qint64 nowMs();

} // namespace tramyte::survival
