// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/files/readahead.h"
#include "core/storage/reading.h"
#include "core/storage/searching/fewpages.h"
#include "core/storage/statement.h"
#include "tests/support/projects/storedproject.h"
#include "tests/support/projects/textletter.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <sqlite3.h>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// A project with texts of many pages, and a connection that reads ahead in it.
class LongTexts
{
public:
    LongTexts()
    {
        QList<NewLetter> letters;
        for (int i = 0; i < 40; ++i) {
            m_texts.append(u"%1: bydel og etat, "_s.arg(i).repeated(3000 + 100 * i));
            letters.append(textLetter(u"long %1.txt"_s.arg(i), m_texts.constLast()));
        }
        m_project.apply(Edits::addLetters(letters));
        m_connection = needed(openForReading(m_project.path()));
        if (!keepFewPages(*m_connection))
            qFatal("it keeps as many pages as before");
    }

    [[nodiscard]] SmallProject &project() { return m_project; }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

    [[nodiscard]] Result<QStringList> read()
    {
        return guarded(*m_connection, [&]() -> Result<QStringList> {
            QStringList found;
            Statement row(*m_connection,
                "SELECT content.text FROM letter JOIN content ON content.id = letter.content WHERE letter.name LIKE "
                "'long %' ORDER BY letter.id");
            while (row.next())
                found.append(row.text(0));
            return found;
        });
    }

    [[nodiscard]] Result<QString> nameOf(LetterId letter)
    {
        return guarded(*m_connection, [&]() -> Result<QString> {
            Statement row(*m_connection, "SELECT name FROM letter WHERE id = ?");
            return row.bind(letter.value()).next() ? row.text(0) : QString();
        });
    }

private:
    SmallProject m_project;
    QStringList m_texts;
    std::unique_ptr<Connection> m_connection;
};

} // namespace

class ReadAheadTest : public QObject
{
    Q_OBJECT

private slots:
    void whoReadsReadsAhead();
    void textsAreReadAsTheyAre();
    void whatWasWrittenMeanwhileIsSeen();
    void aFileThatWasCutShortIsAnError();
};

void ReadAheadTest::whoReadsReadsAhead()
{
    QVERIFY(QByteArray(readAheadVfs()) != "");
    sqlite3_vfs *const vfs = sqlite3_vfs_find(readAheadVfs());
    QVERIFY(vfs && vfs != sqlite3_vfs_find(nullptr));
    QVERIFY(vfs->szOsFile > sqlite3_vfs_find(nullptr)->szOsFile);
}

void ReadAheadTest::textsAreReadAsTheyAre()
{
    LongTexts texts;
    for (int i = 0; i < 3; ++i)
        QVERIFY(needed(texts.read()) == texts.texts());
}

void ReadAheadTest::whatWasWrittenMeanwhileIsSeen()
{
    LongTexts texts;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(needed(texts.read()) == texts.texts());
        const LetterId letter = texts.project().letter(u"first.txt"_s);
        const QString name = u"new %1.txt"_s.arg(i);
        texts.project().apply(Edits::renameLetter(letter, name));
        QCOMPARE(needed(texts.nameOf(letter)), name);
        texts.project().apply(Edits::renameLetter(letter, u"first.txt"_s));
        QCOMPARE(needed(texts.nameOf(letter)), u"first.txt"_s);
    }
}

/// Where a file is mapped into memory that is a signal, and the program's end.
void ReadAheadTest::aFileThatWasCutShortIsAnError()
{
    LongTexts texts;
    QVERIFY(needed(texts.read()) == texts.texts());
    QFile file(texts.project().path());
    QVERIFY(file.resize(file.size() / 3));
    const auto read = texts.read();
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u".kodeks"_s), qPrintable(read.error().message));
}

KODEKS_TEST(ReadAheadTest)
#include "tst_readahead.moc"
