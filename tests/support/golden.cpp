// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"

#include "core/model/lettertext.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kodeks {

QStringList sampleLetters()
{
    return {u"assistermeg"_s, u"lo-kommune-oslo"_s, u"privat-leverandor-23-5459-86"_s,
        u"utviklings-og-kompetanseetaten"_s, u"velferdsetaten"_s};
}

QString sampleText(const QString &name)
{
    return normalisedText(QString::fromUtf8(sourceBytes(u"resources/sample/letters/"_s + name + u".txt"_s)));
}

QString differenceFromGolden(const QString &path, const QString &actual)
{
    const QString full = sourcePath(u"tests/data/"_s + path);
    QFile file(full);
    if (qEnvironmentVariableIntValue("KODEKS_REFRESH_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(full).path());
        const bool written = file.open(QIODevice::WriteOnly) && file.write(actual.toUtf8()) >= 0;
        return written ? QString() : u"cannot write "_s + full;
    }
    if (!file.open(QIODevice::ReadOnly))
        return u"there is no "_s + full;
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList found = actual.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), found.size()); ++i) {
        if (expected.value(i) != found.value(i) || i >= expected.size() || i >= found.size())
            return u"%1, line %2:\n  golden: %3\n  now:    %4"_s.arg(path).arg(i + 1).arg(
                expected.value(i), found.value(i));
    }
    return {};
}

} // namespace Kodeks
