// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commandtest.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

struct Usage
{
    QString command;
    QString words; ///< enough of them, divided at spaces
    bool more;     ///< it takes any number after them
    QStringList valued;
    QStringList flags;
    QStringList wrong; ///< options with values that cannot be
};

/// Every command that there is.
const QList<Usage> &usages()
{
    static const QList<Usage> all{
        {u"new"_s, u"n.kodeks"_s, false, {u"title"_s, u"codebook"_s}, {}, {}},
        {u"sample"_s, u"n.kodeks"_s, false, {}, {}, {}},
        {u"import"_s, u"p.kodeks a.txt"_s, true, {u"jobs"_s, u"report"_s}, {u"join-lines"_s},
            {u"--jobs 0"_s, u"--jobs many"_s}},
        {u"import-passages"_s, u"p.kodeks a.csv"_s, false, {u"coder"_s}, {}, {u"--"_s}},
        {u"import-facts"_s, u"p.kodeks a.csv"_s, false, {}, {u"dry-run"_s, u"json"_s}, {}},
        {u"export"_s, u"p.kodeks out.csv"_s, false, {u"coder"_s, u"dialect"_s}, {u"long"_s}, {u"--dialect french"_s}},
        {u"codebook"_s, u"p.kodeks out.json"_s, false, {}, {}, {}},
        {u"list"_s, u"p.kodeks letters"_s, false, {}, {u"json"_s}, {}},
        {u"search"_s, u"p.kodeks bydel"_s, false,
            {u"limit"_s, u"context"_s, u"coder"_s, u"where"_s, u"unit"_s, u"csv"_s, u"without"_s},
            {u"json"_s, u"regex"_s, u"stem"_s, u"uncoded"_s},
            {u"--limit 0"_s, u"--limit 1.5"_s, u"--context -1"_s, u"--context wide"_s, u"--stem --regex"_s,
                u"--without bydeler"_s, u"--unit page"_s, u"--json --csv -"_s}},
        {u"agreement"_s, u"p.kodeks"_s, false,
            {u"coders"_s, u"unit"_s, u"letters"_s, u"codes"_s, u"components"_s, u"bootstrap"_s, u"seed"_s, u"report"_s,
                u"language"_s},
            {u"json"_s},
            {u"--unit page"_s, u"--components who"_s, u"--bootstrap 0"_s, u"--bootstrap 1000001"_s, u"--seed -1"_s,
                u"--report out.txt"_s, u"--language klingon"_s, u"--codes a,,b"_s}},
        {u"reliability"_s, u"a.csv"_s, false,
            {u"statistic"_s, u"metric"_s, u"weights"_s, u"categories"_s, u"category"_s, u"coders"_s, u"bootstrap"_s,
                u"seed"_s},
            {u"json"_s},
            {u"--json"_s, u"--statistic luck"_s, u"--statistic krippendorff_alpha --metric far"_s,
                u"--statistic cohen_kappa --metric ordinal"_s, u"--statistic krippendorff_alpha --weights linear"_s,
                u"--statistic weighted_kappa --weights heavy"_s, u"--statistic f1"_s,
                u"--statistic cohen_kappa --category a"_s, u"--statistic cohen_kappa --categories a,a"_s}},
        {u"unitizing"_s, u"a.csv"_s, false, {u"length"_s, u"coders"_s, u"bootstrap"_s, u"seed"_s}, {u"json"_s},
            {u"--json"_s, u"--length d"_s, u"--length d=many"_s, u"--length d=9 --coders a,a"_s}},
        {u"copy-for-coder"_s, u"p.kodeks n.kodeks"_s, false, {u"coder"_s}, {}, {u"--"_s}},
        {u"backup"_s, u"p.kodeks"_s, true, {}, {u"auto"_s}, {}},
        {u"merge"_s, u"p.kodeks o.kodeks"_s, true, {}, {u"dry-run"_s, u"json"_s}, {}},
        {u"check"_s, u"p.kodeks"_s, false, {}, {u"json"_s, u"study"_s}, {}},
        {u"transfers"_s, u"p.kodeks"_s, false, {u"coder"_s, u"where"_s, u"unit"_s, u"by"_s, u"csv"_s},
            {u"json"_s, u"roll-up"_s}, {u"--unit page"_s, u"--by sender"_s, u"--unit letter --by passage"_s}},
        {u"positions"_s, u"p.kodeks"_s, false, {u"coder"_s, u"where"_s, u"unit"_s, u"csv"_s}, {u"json"_s},
            {u"--json --csv -"_s}},
        {u"network"_s, u"p.kodeks n.csv"_s, false, {u"mode"_s, u"normalise"_s}, {u"json"_s},
            {u"--mode love"_s, u"--normalise all"_s}},
        {u"coverage"_s, u"p.kodeks"_s, false, {u"coder"_s, u"where"_s, u"csv"_s}, {u"json"_s}, {u"--unit page"_s}},
        {u"cues"_s, u"p.kodeks"_s, false, {u"add"_s, u"remove"_s}, {u"json"_s, u"reset"_s}, {}},
        {u"suggest"_s, u"p.kodeks"_s, false, {u"letter"_s, u"start"_s, u"end"_s, u"coder"_s}, {u"json"_s, u"measure"_s},
            {u"--json"_s, u"--measure --letter l"_s, u"--letter l --start x --end 3"_s}},
        {u"copy-over"_s, u"p.kodeks"_s, false, {u"coder"_s, u"passage"_s, u"letter"_s, u"into"_s},
            {u"json"_s, u"dry-run"_s, u"otherwise"_s}, {u"--json"_s, u"--coder a --passage p --letter l"_s}},
        {u"campaigns"_s, u"p.kodeks"_s, false, {u"coder"_s, u"where"_s}, {u"json"_s}, {u"--unit page"_s}},
    };
    return all;
}

/// `thing` is what is refused; empty for any option.
void addRow(const QString &name, const QStringList &words, const QString &thing, bool bothLanguages = false)
{
    QTest::newRow(qPrintable(name)) << words << thing << bothLanguages;
}

void addWordRows(const Usage &usage, const QStringList &right)
{
    const QStringList fewer = right.first(right.size() - 1);
    addRow(usage.command + u" with a word too few"_s, fewer, usage.command, true);
    addRow(usage.command + u" with an empty word"_s, fewer + QStringList{QString()}, usage.command);
    if (!usage.more)
        addRow(usage.command + u" with a word too many"_s, right + QStringList{u"more"_s}, u"more"_s, true);
}

void addOptionRows(const Usage &usage, const QStringList &right)
{
    for (const QString &name : usage.valued) {
        const QString option = u"--"_s + name;
        const QString title = usage.command + u' ' + option;
        addRow(title + u" without a value"_s, right + QStringList{option}, option);
        addRow(title + u" with an option as its value"_s, right + QStringList{option, u"--help"_s}, option);
        if (name != u"title")
            addRow(title + u" with an empty value"_s, right + QStringList{option + u'='}, option);
    }
    for (const QString &name : usage.flags)
        addRow(u"%1 --%2 with a value"_s.arg(usage.command, name), right + QStringList{u"--%1=yes"_s.arg(name)},
            u"--"_s + name);
    for (const QString &wrong : usage.wrong)
        addRow(usage.command + u' ' + wrong, right + wrong.split(u' ', Qt::SkipEmptyParts), {});
}

} // namespace

class TestWrongUsage : public CommandTest
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    /// Whether it is one line on standard error, and what it begins and ends with.
    [[nodiscard]] static bool refuses(const Ran &ran, const QString &thing, const QString &end)
    {
        const bool isSo = ran.exit == 2 && ran.out.isEmpty() && ran.err.count('\n') == 1
            && ran.err.startsWith((u"kodeks: "_s + thing).toUtf8()) && ran.err.endsWith((end + u'\n').toUtf8());
        if (!isSo)
            qWarning("%d %s", ran.exit, ran.err.constData());
        return isSo;
    }

private slots:
    void initTestCase()
    {
        must(u"sample p.kodeks"_s);
        QVERIFY(QFile::copy(file(u"p.kodeks"_s), file(u"o.kodeks"_s)));
        write(u"a.txt"_s, "Et brev.\n");
        write(u"a.csv"_s, "unit,A,B\n1,a,b\n2,a,a\n");
    }

    void everyCommandRefusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("thing");
        QTest::addColumn<bool>("bothLanguages");
        for (const Usage &usage : usages()) {
            const QStringList given = usage.words.split(u' ');
            const QStringList right = QStringList{usage.command} + given;
            addRow(usage.command + u" with an unknown option"_s, right + QStringList{u"--frobnicate"_s},
                u"--frobnicate"_s, true);
            addRow(usage.command + u" with an unknown option and its value"_s, right + QStringList{u"--far=1"_s},
                u"--far"_s);
            addRow(usage.command + u" with an unknown letter"_s, right + QStringList{u"-x"_s}, u"-x"_s);
            addWordRows(usage, right);
            addOptionRows(usage, right);
        }
        addRow(u"list of things"_s, {u"list"_s, u"p.kodeks"_s, u"things"_s}, u"WHAT"_s);
        for (const QString &out :
            {u"x.json"_s, u"x.xlsx"_s, u"x.html"_s, u"x.pdf"_s, u"x.odt"_s, u"x.qdpx"_s, u"x"_s}) {
            addRow(u"--long as "_s + out, {u"export"_s, u"p.kodeks"_s, out, u"--long"_s}, u"--long"_s);
            addRow(
                u"--dialect as "_s + out, {u"export"_s, u"p.kodeks"_s, out, u"--dialect"_s, u"rfc"_s}, u"--dialect"_s);
        }
    }

    void everyCommandRefusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, thing);
        QFETCH(bool, bothLanguages);
        const QStringList before = files();
        const QByteArray project = bytesOf(file(u"p.kodeks"_s));
        const QString refused = thing.isEmpty() ? u"--"_s : thing + u": "_s;
        const QString &command = words.constFirst();
        QVERIFY(refuses(run(words), refused, u" See “kodeks %1 --help”."_s.arg(command)));
        if (bothLanguages)
            QVERIFY(refuses(runWith(norwegian, words), refused, u" Se «kodeks %1 --help»."_s.arg(command)));
        QCOMPARE(files(), before);
        QCOMPARE(bytesOf(file(u"p.kodeks"_s)), project);
    }
};

KODEKS_TEST(TestWrongUsage)
#include "tst_wrongusage.moc"
