// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/filekind.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct FileKindText
{
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

struct Magic
{
    QByteArrayView start;
    const char *phrase;
};

constexpr Magic magics[] = {
    {"%PDF-", QT_TRANSLATE_NOOP("FileKind", "a PDF document")},
    {"PK\x03\x04", QT_TRANSLATE_NOOP("FileKind", "a ZIP archive or an office document (such as .docx or .odt)")},
    {"PK\x05\x06", QT_TRANSLATE_NOOP("FileKind", "an empty ZIP archive")},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", QT_TRANSLATE_NOOP("FileKind", "an older office document (such as .doc)")},
    {"{\\rtf", QT_TRANSLATE_NOOP("FileKind", "a rich text document (.rtf)")},
    {"\x89PNG\r\n", QT_TRANSLATE_NOOP("FileKind", "a picture")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("FileKind", "a picture")},
    {"GIF87a", QT_TRANSLATE_NOOP("FileKind", "a picture")},
    {"GIF89a", QT_TRANSLATE_NOOP("FileKind", "a picture")},
    {QByteArrayView("II*\0", 4), QT_TRANSLATE_NOOP("FileKind", "a picture")},
    {QByteArrayView("MM\0*", 4), QT_TRANSLATE_NOOP("FileKind", "a picture")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("FileKind", "a database or a Kodeks project")},
    {"\x1F\x8B\x08", QT_TRANSLATE_NOOP("FileKind", "a compressed archive")},
    {"7z\xBC\xAF\x27\x1C", QT_TRANSLATE_NOOP("FileKind", "a compressed archive")},
    {"\x7F"
     "ELF",
        QT_TRANSLATE_NOOP("FileKind", "a program")},
};

} // namespace

QString knownFileKind(const QByteArray &bytes)
{
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.start))
            return FileKindText::tr(magic.phrase);
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return FileKindText::tr("a picture");
    return {};
}

} // namespace Kodeks
