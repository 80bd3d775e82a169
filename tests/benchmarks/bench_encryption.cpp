// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/encrypting/encryption.h"
#include "core/project/files/passagefiles.h"
#include "core/project/jobs/projectcopy.h"
#include "core/project/jobs/search.h"
#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>

// An encrypted project beside a plain one: `bench_encryption [LETTERS [CHARACTERS [PASSAGES]]]`. Turns alternate, so
// that what else the machine does meets both. In the folder for temporary files (TMPDIR): where that is memory, coding
// waits for no disk, and what encrypting takes of the processor is most of the ratio.

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void must(bool done, const char *what)
{
    if (!done)
        qFatal("%s", what);
}

void compare(const char *what, int times, const std::function<void(bool encrypted)> &work)
{
    Measured plain;
    Measured closed;
    for (int i = 0; i < times; ++i) {
        plain.add([&] { work(false); });
        closed.add([&] { work(true); });
    }
    plain.print((QByteArray(what) + ", plain").constData());
    closed.print((QByteArray(what) + ", encrypted").constData());
    std::printf("%-60s ratio  %8.2f              of the processor's time  %8.2f\n", what,
        closed.quantile(0.5) / plain.quantile(0.5), closed.processor() / plain.processor());
}

Edit oneMore(const Project &project, int number)
{
    Passage passage;
    passage.uuid = QUuid::createUuid();
    passage.letter = project.letters().at(number % project.letters().size()).id;
    passage.coder = project.coders().constFirst().id;
    passage.range = {number % 50, number % 50 + 20};
    return Edits::addPassage(passage);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const int letters = words.value(1, u"300"_s).toInt();
    const QTemporaryDir folder;
    const QString paths[]{folder.filePath(u"plain.kodeks"_s), folder.filePath(u"encrypted.kodeks"_s)};
    makeLargeProject(
        paths[0], letters, words.value(2, u"6000"_s).toInt(), words.value(3, QString::number(20 * letters)).toInt());
    const Secret passphrase = passphraseFrom(u"krakk lunte ost vipe gran fjes salt"_s);
    must(QFile::copy(paths[0], paths[1]), "no copy");
    Measured encrypting;
    encrypting.add([&] { must(encrypt(paths[1], passphrase).has_value(), "not encrypted"); });
    encrypting.print("encrypting");

    constexpr int times = 15;
    compare("opening for reading", times, [&](bool encrypted) {
        must(Project::open(paths[encrypted], Project::Access::Read).has_value(), "not opened");
    });
    Measured keyed;
    for (int i = 0; i < times; ++i) {
        forgetKey(paths[1]);
        keyed.add([&] {
            must(unlock(paths[1], passphrase).has_value(), "not unlocked");
            must(Project::open(paths[1]).has_value(), "not opened");
        });
    }
    keyed.print("opening with the key made of the passphrase");
    {
        auto plain = Project::open(paths[0]);
        auto closed = Project::open(paths[1]);
        must(plain && closed, "not opened");
        int number = 0;
        compare("coding a passage", 10 * times, [&](bool encrypted) {
            Project &project = encrypted ? **closed : **plain;
            must(project.apply(oneMore(project, number++)).has_value(), "not coded");
        });
    }
    compare("searching, 1000 hits", times,
        [&](bool encrypted) { must(searchLetters(paths[encrypted], u"bydel*"_s, 1000).has_value(), "not searched"); });
    compare("exporting as CSV", times, [&](bool encrypted) {
        must(exportPassages(paths[encrypted], folder.filePath(u"x.csv"_s), {}).has_value(), "not exported");
    });
    compare("checked copy", 5, [&](bool encrypted) {
        const QString copy = folder.filePath(u"copy.kodeks"_s);
        QFile::remove(copy);
        must(copyWholeProject(paths[encrypted], copy).has_value(), "not copied");
    });
    return 0;
}
