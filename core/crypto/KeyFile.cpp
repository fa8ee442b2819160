// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyFile.h"

#include "core/base/SafeFile.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/Sodium.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <sodium.h>

namespace tramyte::crypto {

namespace {

constexpr qsizetype kKeySize = 32;
constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kWrappedSize = kKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSealedSize = kKeySize + crypto_box_SEALBYTES;
constexpr qsizetype kLargestFile = 1 << 20;
constexpr size_t kMostSlots = 500;
const QByteArray kFormatName = "tramyte.keys/";
constexpr int kFormatVersion = 1;
const QString kRecoverySlot = QStringLiteral("recovery");

// The end of the file: ,"proof":"<64 digits>","sha256":"<64 digits>"}
const QByteArray kProofStart = ",\"proof\":\"";
const QByteArray kHashStart = ",\"sha256\":\"";
const QByteArray kEnd = "\"}\n";

QString tr(const char* text)
{
    return QCoreApplication::translate("tramyte::crypto", text);
}

const unsigned char* bytesOf(const QByteArray& from)
{
    return reinterpret_cast<const unsigned char*>(from.constData());
}

unsigned char* bytesOf(QByteArray& from)
{
    return reinterpret_cast<unsigned char*>(from.data());
}

tl::unexpected<Error> damaged(const QString& why)
{
    return fail(ErrorKind::Damaged, QStringLiteral("keys.damaged"),
        tr("The station's key file is damaged. Put back the station.keys of the last backup."), why);
}

tl::unexpected<Error> wrongPassphrase()
{
    return fail(ErrorKind::Passphrase, QStringLiteral("keys.passphrase"), tr("User name or passphrase is not right."));
}

tl::unexpected<Error> noSuchUser(const QString& name)
{
    return fail(ErrorKind::NotFound, QStringLiteral("keys.noUser"), tr("The key file knows no user %1.").arg(name));
}

/// Purposes of the keys that are made from one key.
enum class Subkey : quint64 { Wrap = 1, Seal = 2, Proof = 3 };

SecretBytes subkeyOf(const SecretBytes& key, Subkey purpose)
{
    static_assert(kKeySize == crypto_kdf_KEYBYTES);
    SecretBytes made(kKeySize);
    crypto_kdf_derive_from_key(
        made.data(), static_cast<size_t>(made.size()), static_cast<quint64>(purpose), "tramkeys", key.data());
    return made;
}

struct SealPair {
    QByteArray publicKey;
    SecretBytes secretKey;
};

SealPair sealPairOf(const SecretBytes& slotKey)
{
    const SecretBytes seed = subkeyOf(slotKey, Subkey::Seal);
    static_assert(crypto_box_SEEDBYTES == kKeySize);
    SealPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), SecretBytes(crypto_box_SECRETKEYBYTES)};
    crypto_box_seed_keypair(bytesOf(pair.publicKey), pair.secretKey.data(), seed.data());
    return pair;
}

QString nameAsKept(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).trimmed();
}

/// User names are the same whether written with capitals or not, as in the table of users.
bool isSameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString wordOf(KeySlot::Kind kind)
{
    return kind == KeySlot::Kind::User ? QStringLiteral("user") : QStringLiteral("recovery");
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const KeySlot& slot)
{
    QJsonArray keys;
    for (const WrappedKey& key : slot.keys) {
        QJsonObject object{{QStringLiteral("generation"), key.generation}};
        if (key.nonce.isEmpty()) {
            object.insert(QStringLiteral("sealed"), hex(key.wrapped));
        } else {
            object.insert(QStringLiteral("nonce"), hex(key.nonce));
            object.insert(QStringLiteral("wrapped"), hex(key.wrapped));
        }
        keys.append(object);
    }
    return {{QStringLiteral("name"), slot.name}, {QStringLiteral("kind"), wordOf(slot.kind)},
        {QStringLiteral("salt"), hex(slot.salt)}, {QStringLiteral("memoryKiB"), slot.cost.memoryKiB},
        {QStringLiteral("passes"), slot.cost.passes}, {QStringLiteral("publicKey"), hex(slot.publicKey)},
        {QStringLiteral("keys"), keys}};
}

/// Lower-case hexadecimal digits of exactly `size` bytes.
std::optional<QByteArray> bytesFrom(const QJsonValue& value, qsizetype size)
{
    const QByteArray digits = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.size() != size || bytes.toHex() != digits)
        return std::nullopt;
    return bytes;
}

std::optional<WrappedKey> wrappedFrom(const QJsonObject& object)
{
    const int generation = object.value(QStringLiteral("generation")).toInt(-1);
    if (generation < 1)
        return std::nullopt;
    if (object.contains(QStringLiteral("sealed"))) {
        const auto sealed = bytesFrom(object.value(QStringLiteral("sealed")), kSealedSize);
        if (!sealed)
            return std::nullopt;
        return WrappedKey{generation, {}, *sealed};
    }
    const auto nonce = bytesFrom(object.value(QStringLiteral("nonce")), kNonceSize);
    const auto wrapped = bytesFrom(object.value(QStringLiteral("wrapped")), kWrappedSize);
    if (!nonce || !wrapped)
        return std::nullopt;
    return WrappedKey{generation, *nonce, *wrapped};
}

std::optional<KeySlot> slotFrom(const QJsonObject& object)
{
    KeySlot slot;
    slot.name = object.value(QStringLiteral("name")).toString();
    const QString kind = object.value(QStringLiteral("kind")).toString();
    slot.kind = kind == wordOf(KeySlot::Kind::User) ? KeySlot::Kind::User : KeySlot::Kind::Recovery;
    const auto salt = bytesFrom(object.value(QStringLiteral("salt")), kSaltSize);
    const auto publicKey = bytesFrom(object.value(QStringLiteral("publicKey")), crypto_box_PUBLICKEYBYTES);
    slot.cost = {object.value(QStringLiteral("memoryKiB")).toInt(-1), object.value(QStringLiteral("passes")).toInt(-1)};
    if (slot.name.isEmpty() || kind != wordOf(slot.kind) || !salt || !publicKey || !isPlausible(slot.cost))
        return std::nullopt;
    slot.salt = *salt;
    slot.publicKey = *publicKey;
    for (const QJsonValue& value : object.value(QStringLiteral("keys")).toArray()) {
        const auto key = wrappedFrom(value.toObject());
        if (!key)
            return std::nullopt;
        slot.keys.push_back(*key);
    }
    return slot.keys.empty() || slot.keys.size() > 2 ? std::nullopt : std::optional(slot);
}

} // namespace

Result<KeyFile::Created> KeyFile::create(const QString& station, const QString& userName, const SecretBytes& passphrase,
    const DerivationCost& cost, const CipherProfile& profile)
{
    TRY(selfCheck());
    KeyFile file;
    file.m_station = station;
    file.m_profile = profile;
    SecretBytes key = SecretBytes::random(kKeySize);
    file.prove(key); // addUser wants to see that the caller holds the key
    TRY(file.addUser(key, userName, passphrase, cost));
    return Created{std::move(file), std::move(key)};
}

Result<KeyFile> KeyFile::load(const QString& path)
{
    TRY_LET(bytes, readWhole(path, kLargestFile));
    return parse(bytes);
}

Result<KeyFile> KeyFile::parse(const QByteArray& bytes)
{
    // From the end: the hash covers every byte before it, and what follows it is fixed to the byte.
    constexpr qsizetype digits = 64;
    const qsizetype hashAt = bytes.size() - kEnd.size() - digits;
    const qsizetype hashStartAt = hashAt - kHashStart.size();
    const qsizetype proofAt = hashStartAt - 1 - digits;
    const qsizetype proofStartAt = proofAt - kProofStart.size();
    if (proofStartAt < 1 || !bytes.endsWith(kEnd) || bytes.mid(hashStartAt, kHashStart.size()) != kHashStart
        || bytes.mid(hashAt, digits) != Sha256::of(QByteArrayView(bytes).first(hashStartAt)).toHex())
        return damaged(QStringLiteral("checksum"));
    KeyFile file;
    file.m_body = bytes.first(proofStartAt);
    const auto proof = bytesFrom(QString::fromLatin1(bytes.mid(proofAt, digits)), crypto_auth_BYTES);
    if (bytes.mid(proofStartAt, kProofStart.size()) != kProofStart || !proof)
        return damaged(QStringLiteral("proof"));
    file.m_proof = *proof;

    const QJsonObject object = QJsonDocument::fromJson(file.m_body + '}').object();
    const QByteArray format = object.value(QStringLiteral("format")).toString().toLatin1();
    bool isNumber = false;
    const int version = format.mid(kFormatName.size()).toInt(&isNumber);
    if (!format.startsWith(kFormatName) || !isNumber || version < 1)
        return damaged(QStringLiteral("format"));
    if (version > kFormatVersion)
        return fail(ErrorKind::Newer, QStringLiteral("keys.newer"),
            tr("The station's key file was made by a newer version of the program. Install that version."));
    const QJsonObject profile = object.value(QStringLiteral("profile")).toObject();
    file.m_profile = {
        profile.value(QStringLiteral("pageSize")).toInt(-1), profile.value(QStringLiteral("compatibility")).toInt(-1)};
    file.m_station = object.value(QStringLiteral("station")).toString();
    file.m_generation = object.value(QStringLiteral("generation")).toInt(-1);
    const int page = file.m_profile.pageSize;
    if (page < 512 || page > 65536 || (page & (page - 1)) != 0 || file.m_profile.compatibility < 1
        || file.m_generation < 1)
        return damaged(QStringLiteral("profile"));
    for (const QJsonValue& value : object.value(QStringLiteral("slots")).toArray()) {
        const auto slot = slotFrom(value.toObject());
        if (!slot || file.m_slots.size() == kMostSlots || file.find(slot->name, slot->kind)
            || slot->keys.front().generation != file.m_generation)
            return damaged(QStringLiteral("slot"));
        file.m_slots.push_back(*slot);
    }
    if (file.userNames().isEmpty())
        return damaged(QStringLiteral("no user"));
    if (file.bytes() != bytes) // capitals in the proof, or another sign where its quotation mark belongs
        return damaged(QStringLiteral("form"));
    return file;
}

QStringList KeyFile::userNames() const
{
    QStringList names;
    for (const KeySlot& slot : m_slots)
        if (slot.kind == KeySlot::Kind::User)
            names << slot.name;
    return names;
}

bool KeyFile::hasRecoveryKey() const
{
    return find(kRecoverySlot, KeySlot::Kind::Recovery) != nullptr;
}

Result<SecretBytes> KeyFile::unlock(const QString& userName, const SecretBytes& passphrase) const
{
    return open(find(userName, KeySlot::Kind::User), passphrase, m_generation);
}

Result<SecretBytes> KeyFile::unlock(const RecoveryKey& key) const
{
    auto opened = open(find(kRecoverySlot, KeySlot::Kind::Recovery), key.secret(), m_generation);
    if (!opened && opened.error().kind == ErrorKind::Passphrase)
        return fail(ErrorKind::Passphrase, QStringLiteral("keys.recoveryKey"),
            tr("This recovery key is of another station or was replaced by a newer one."));
    return opened;
}

Result<SecretBytes> KeyFile::unlockNext(const QString& userName, const SecretBytes& passphrase) const
{
    if (!isRotating())
        return fail(
            ErrorKind::Validation, QStringLiteral("keys.notRotating"), tr("No change of the key is under way."));
    return open(find(userName, KeySlot::Kind::User), passphrase, m_generation + 1);
}

Result<SecretBytes> KeyFile::open(const KeySlot* slot, const SecretBytes& secret, int generation) const
{
    if (!slot) {
        // the same work as for a name that exists, so that the time does not tell names
        TRY(deriveKey(secret, QByteArray(kSaltSize, '\0'), m_slots.front().cost));
        return wrongPassphrase();
    }
    TRY_LET(slotKey, deriveKey(secret, slot->salt, slot->cost));
    auto current = unwrap(*slot, m_generation, slotKey);
    if (!current)
        return wrongPassphrase();
    TRY(checkProof(*current));
    if (generation == m_generation)
        return std::move(*current);
    auto next = unwrap(*slot, generation, slotKey);
    if (!next)
        return damaged(QStringLiteral("next generation"));
    return std::move(*next);
}

std::optional<SecretBytes> KeyFile::unwrap(const KeySlot& slot, int generation, const SecretBytes& slotKey) const
{
    const auto key = std::find_if(
        slot.keys.begin(), slot.keys.end(), [&](const WrappedKey& each) { return each.generation == generation; });
    if (key == slot.keys.end())
        return std::nullopt;
    SecretBytes opened(kKeySize);
    if (key->nonce.isEmpty()) {
        const SealPair pair = sealPairOf(slotKey);
        if (pair.publicKey != slot.publicKey
            || crypto_box_seal_open(opened.data(), bytesOf(key->wrapped),
                   static_cast<unsigned long long>(key->wrapped.size()), bytesOf(pair.publicKey), pair.secretKey.data())
                != 0)
            return std::nullopt;
        return opened;
    }
    const SecretBytes wrapping = subkeyOf(slotKey, Subkey::Wrap);
    const QByteArray bound = boundData(slot, generation);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(opened.data(), nullptr, nullptr, bytesOf(key->wrapped),
            static_cast<unsigned long long>(key->wrapped.size()), bytesOf(bound),
            static_cast<unsigned long long>(bound.size()), bytesOf(key->nonce), wrapping.data())
        != 0)
        return std::nullopt;
    return opened;
}

Result<KeySlot> KeyFile::makeSlot(const SecretBytes& databaseKey, const QString& name, KeySlot::Kind kind,
    const SecretBytes& secret, const DerivationCost& cost) const
{
    Q_ASSERT(databaseKey.size() == kKeySize);
    if (isRotating())
        return fail(ErrorKind::Conflict, QStringLiteral("keys.rotating"),
            tr("A change of the station's key is under way. Finish it first."));
    if (name.isEmpty())
        return failField(QStringLiteral("name"), QStringLiteral("keys.name"), tr("A user needs a name."));
    KeySlot slot{name, kind, randomBytes(kSaltSize), cost, {}, {}};
    TRY_LET(slotKey, deriveKey(secret, slot.salt, cost));
    slot.publicKey = sealPairOf(slotKey).publicKey;
    WrappedKey key{m_generation, randomBytes(kNonceSize), QByteArray(kWrappedSize, '\0')};
    const SecretBytes wrapping = subkeyOf(slotKey, Subkey::Wrap);
    const QByteArray bound = boundData(slot, m_generation);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(key.wrapped), nullptr, databaseKey.data(), kKeySize,
        bytesOf(bound), static_cast<unsigned long long>(bound.size()), nullptr, bytesOf(key.nonce), wrapping.data());
    slot.keys.push_back(key);
    return slot;
}

Result<void> KeyFile::addUser(
    const SecretBytes& databaseKey, const QString& name, const SecretBytes& passphrase, const DerivationCost& cost)
{
    TRY(checkProof(databaseKey));
    const QString kept = nameAsKept(name);
    if (find(kept, KeySlot::Kind::User))
        return fail(ErrorKind::Conflict, QStringLiteral("keys.userExists"),
            tr("There is a user %1 already. Choose another name.").arg(kept));
    if (m_slots.size() == kMostSlots)
        return fail(ErrorKind::Validation, QStringLiteral("keys.full"), tr("The key file holds no more users."));
    TRY_LET(slot, makeSlot(databaseKey, kept, KeySlot::Kind::User, passphrase, cost));
    m_slots.push_back(std::move(slot));
    prove(databaseKey);
    return {};
}

Result<void> KeyFile::changePassphrase(
    const SecretBytes& databaseKey, const QString& name, const SecretBytes& passphrase, const DerivationCost& cost)
{
    TRY(checkProof(databaseKey));
    const KeySlot* old = find(name, KeySlot::Kind::User);
    if (!old)
        return noSuchUser(name);
    TRY_LET(slot, makeSlot(databaseKey, old->name, KeySlot::Kind::User, passphrase, cost));
    m_slots[static_cast<size_t>(old - m_slots.data())] = std::move(slot);
    prove(databaseKey);
    return {};
}

Result<void> KeyFile::setRecoveryKey(const SecretBytes& databaseKey, const RecoveryKey& key, const DerivationCost& cost)
{
    TRY(checkProof(databaseKey));
    TRY_LET(slot, makeSlot(databaseKey, kRecoverySlot, KeySlot::Kind::Recovery, key.secret(), cost));
    std::erase_if(m_slots, [](const KeySlot& each) { return each.kind == KeySlot::Kind::Recovery; });
    m_slots.push_back(std::move(slot));
    prove(databaseKey);
    return {};
}

Result<void> KeyFile::removeUser(const SecretBytes& databaseKey, const QString& name)
{
    TRY(checkProof(databaseKey));
    const KeySlot* slot = find(name, KeySlot::Kind::User);
    if (!slot)
        return noSuchUser(name);
    if (userNames().size() == 1)
        return fail(ErrorKind::Validation, QStringLiteral("keys.lastUser"),
            tr("The last user keeps the key: nobody could open the station otherwise."));
    m_slots.erase(m_slots.begin() + (slot - m_slots.data()));
    prove(databaseKey);
    return {};
}

Result<SecretBytes> KeyFile::beginRotation(const SecretBytes& databaseKey)
{
    TRY(checkProof(databaseKey)); // the public keys are the users' own, nobody slipped one in
    if (isRotating())
        return fail(ErrorKind::Conflict, QStringLiteral("keys.rotating"),
            tr("A change of the station's key is under way. Finish it first."));
    SecretBytes next = SecretBytes::random(kKeySize);
    for (KeySlot& slot : m_slots) {
        WrappedKey key{m_generation + 1, {}, QByteArray(kSealedSize, '\0')};
        if (crypto_box_seal(bytesOf(key.wrapped), next.data(), kKeySize, bytesOf(slot.publicKey)) != 0)
            return damaged(QStringLiteral("public key"));
        slot.keys.push_back(key);
    }
    prove(databaseKey);
    return next;
}

bool KeyFile::isRotating() const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [](const KeySlot& slot) { return slot.keys.size() > 1; });
}

Result<void> KeyFile::finishRotation(const SecretBytes& oldKey, const SecretBytes& newKey)
{
    TRY(checkProof(oldKey));
    if (!isRotating())
        return fail(
            ErrorKind::Validation, QStringLiteral("keys.notRotating"), tr("No change of the key is under way."));
    ++m_generation;
    for (KeySlot& slot : m_slots)
        std::erase_if(slot.keys, [&](const WrappedKey& key) { return key.generation != m_generation; });
    prove(newKey);
    return {};
}

Result<void> KeyFile::abandonRotation(const SecretBytes& databaseKey)
{
    TRY(checkProof(databaseKey));
    for (KeySlot& slot : m_slots)
        std::erase_if(slot.keys, [&](const WrappedKey& key) { return key.generation != m_generation; });
    prove(databaseKey);
    return {};
}

QByteArray KeyFile::bytes() const
{
    const QByteArray covered = m_body + kProofStart + m_proof.toHex() + '"';
    return covered + kHashStart + Sha256::of(covered).toHex() + kEnd;
}

Result<void> KeyFile::save(const QString& path) const
{
    return writeSafely(path, bytes(), true);
}

const KeySlot* KeyFile::find(const QString& name, KeySlot::Kind kind) const
{
    const QString kept = nameAsKept(name);
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
        [&](const KeySlot& slot) { return slot.kind == kind && isSameName(slot.name, kept); });
    return found == m_slots.end() ? nullptr : &*found;
}

Result<void> KeyFile::checkProof(const SecretBytes& databaseKey) const
{
    const SecretBytes key = subkeyOf(databaseKey, Subkey::Proof);
    static_assert(crypto_auth_KEYBYTES == kKeySize);
    if (crypto_auth_verify(
            bytesOf(m_proof), bytesOf(m_body), static_cast<unsigned long long>(m_body.size()), key.data())
        != 0)
        return fail(ErrorKind::Damaged, QStringLiteral("keys.changed"),
            tr("The station's key file was changed by someone without the key. Put back the station.keys of the last "
               "backup."));
    return {};
}

void KeyFile::prove(const SecretBytes& databaseKey)
{
    m_body = body();
    m_proof = QByteArray(crypto_auth_BYTES, '\0');
    const SecretBytes key = subkeyOf(databaseKey, Subkey::Proof);
    crypto_auth(bytesOf(m_proof), bytesOf(m_body), static_cast<unsigned long long>(m_body.size()), key.data());
}

QByteArray KeyFile::body() const
{
    QJsonArray slotArray;
    for (const KeySlot& slot : m_slots)
        slotArray.append(toJson(slot));
    const QJsonObject object{
        {QStringLiteral("format"), QString::fromLatin1(kFormatName) + QString::number(kFormatVersion)},
        {QStringLiteral("station"), m_station}, {QStringLiteral("generation"), m_generation},
        {QStringLiteral("profile"),
            QJsonObject{{QStringLiteral("pageSize"), m_profile.pageSize},
                {QStringLiteral("compatibility"), m_profile.compatibility}}},
        {QStringLiteral("slots"), slotArray}};
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    text.chop(1); // the closing brace comes after proof and hash
    return text;
}

QByteArray KeyFile::boundData(const KeySlot& slot, int generation) const
{
    QByteArray bound;
    for (const QByteArray& part : {kFormatName, m_station.toUtf8(), wordOf(slot.kind).toUtf8(), slot.name.toUtf8(),
             QByteArray::number(m_profile.pageSize), QByteArray::number(m_profile.compatibility),
             QByteArray::number(generation), slot.publicKey})
        bound += QByteArray::number(part.size()) + ':' + part;
    return bound;
}

} // namespace tramyte::crypto
