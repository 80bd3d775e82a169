// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/compoundkind.h"

#include "core/exchange/mail/mapistore.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct CompoundKinds
{
    Q_DECLARE_TR_FUNCTIONS(CompoundKinds)
};

constexpr qsizetype entrySize = 128; // of the directory; sectors are multiples of it

/// The name as the directory has it: UTF-16, little-endian, ended by a zero.
QByteArray wide(QLatin1StringView name)
{
    QByteArray bytes;
    for (const char sign : name)
        bytes.append(sign).append('\0');
    return bytes.append(2, '\0');
}

bool hasEntry(QByteArrayView bytes, QLatin1StringView name)
{
    const QByteArray wanted = wide(name);
    for (qsizetype at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
        if (at % entrySize == 0)
            return true;
    }
    return false;
}

} // namespace

CompoundKind compoundKind(const QByteArray &bytes)
{
    const bool mayBeMessage = hasEntry(bytes, "__properties_version1.0"_L1);
    if (mayBeMessage && MapiStore::isMessage(bytes)) // which may have documents attached
        return CompoundKind::Message;
    if (hasEntry(bytes, "EncryptedPackage"_L1))
        return CompoundKind::Locked;
    if (hasEntry(bytes, "WordDocument"_L1)) // may have workbooks and messages in it
        return CompoundKind::Word;
    if (hasEntry(bytes, "PowerPoint Document"_L1))
        return CompoundKind::Slides;
    if (mayBeMessage)
        return CompoundKind::Message;
    return hasEntry(bytes, "Workbook"_L1) || hasEntry(bytes, "Book"_L1) ? CompoundKind::Workbook : CompoundKind::Other;
}

std::unexpected<Error> refusedCompound(CompoundKind kind, const QString &file)
{
    if (kind == CompoundKind::Workbook)
        return failure(Error::Kind::Invalid,
            CompoundKinds::tr("“%1” is an older workbook (.xls), a table and not a letter; save it as .xlsx or .csv "
                              "and bring it in as a table.")
                .arg(file));
    if (kind == CompoundKind::Slides)
        return failure(Error::Kind::Invalid,
            CompoundKinds::tr("“%1” is an older presentation (.ppt), which Kodeks does not read; save it as PDF and "
                              "import that.")
                .arg(file));
    return failure(Error::Kind::Invalid,
        CompoundKinds::tr("“%1” is an older office document (such as .doc), which Kodeks reads only with LibreOffice; "
                          "install that and import it again, or save it as .docx or .odt and import that.")
            .arg(file));
}

} // namespace Kodeks
