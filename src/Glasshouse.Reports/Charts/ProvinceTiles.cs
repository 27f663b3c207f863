using System.Collections.Frozen;

namespace Glasshouse.Reports.Charts;

/// <summary>Where each province stands on a map of equal tiles: rough geography, one tile each.</summary>
internal static class ProvinceTiles
{
    private static readonly FrozenDictionary<string, (string Short, int Column, int Row)> China =
        new Dictionary<string, (string, int, int)>(StringComparer.Ordinal)
        {
            ["Heilongjiang"] = ("Heilongj.", 6, 0),
            ["Inner Mongolia"] = ("Inner M.", 3, 1), ["Liaoning"] = ("Liaoning", 5, 1), ["Jilin"] = ("Jilin", 6, 1),
            ["Xinjiang"] = ("Xinjiang", 0, 2), ["Gansu"] = ("Gansu", 1, 2), ["Ningxia"] = ("Ningxia", 2, 2), ["Shanxi"] = ("Shanxi", 3, 2),
            ["Hebei"] = ("Hebei", 4, 2), ["Beijing"] = ("Beijing", 5, 2), ["Tianjin"] = ("Tianjin", 6, 2),
            ["Qinghai"] = ("Qinghai", 1, 3), ["Shaanxi"] = ("Shaanxi", 2, 3), ["Henan"] = ("Henan", 3, 3), ["Shandong"] = ("Shandong", 4, 3),
            ["Jiangsu"] = ("Jiangsu", 5, 3),
            ["Tibet (Xizang)"] = ("Tibet", 0, 4), ["Tibet"] = ("Tibet", 0, 4), ["Sichuan"] = ("Sichuan", 1, 4), ["Chongqing"] = ("Chongq.", 2, 4),
            ["Hubei"] = ("Hubei", 3, 4), ["Anhui"] = ("Anhui", 4, 4), ["Zhejiang"] = ("Zhejiang", 5, 4), ["Shanghai"] = ("Shanghai", 6, 4),
            ["Yunnan"] = ("Yunnan", 1, 5), ["Guizhou"] = ("Guizhou", 2, 5), ["Hunan"] = ("Hunan", 3, 5), ["Jiangxi"] = ("Jiangxi", 4, 5),
            ["Fujian"] = ("Fujian", 5, 5),
            ["Guangxi"] = ("Guangxi", 3, 6), ["Guangdong"] = ("Guangd.", 4, 6),
            ["Hainan"] = ("Hainan", 3, 7),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Tiles for these provinces: by geography where all are known, in rows of seven in their order otherwise.</summary>
    public static IReadOnlyList<(string Short, int Column, int Row)> For(IReadOnlyList<string> provinces) =>
        provinces.Count > 0 && provinces.All(China.ContainsKey) ? [.. provinces.Select(province => China[province])]
            : provinces.Count > 0 && provinces.All(StateTiles.All.ContainsKey) ? [.. provinces.Select(state => StateTiles.All[state])]
            : [.. provinces.Select((province, index) => (Short(province), index % 7, index / 7))];

    private static string Short(string province) => province.Length <= 9 ? province : $"{province.AsSpan(0, 8)}.";
}
